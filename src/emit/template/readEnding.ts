/** What the ending of a template decides. */
export interface Ending {
  /** Of the files that it writes, with the dot. */
  readonly extension: string
  readonly mediaType: string
  /** Whether values are escaped for HTML and XML. */
  readonly isMarkup: boolean
}

const markup = new Map([
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.xhtml', 'application/xhtml+xml'],
  ['.xml', 'application/xml'],
  ['.svg', 'image/svg+xml'],
  ['.opml', 'text/x-opml'],
  ['.rss', 'application/rss+xml'],
  ['.atom', 'application/atom+xml'],
])

/**
 * Read what a template writes from its file name; `.mustache` behind another ending is left out.
 *
 * @example
 * readEnding('page.html.mustache') // => {extension: '.html', mediaType: 'text/html', isMarkup: true}
 */
export function readEnding(path: string): Ending {
  const [, found = ''] = /[^/\\](\.[^./\\\s]+)$/.exec(path.replace(/\.mustache$/i, '')) ?? []
  const extension = found.toLowerCase() || '.txt'
  const mediaType = markup.get(extension)
  if (mediaType) return { extension, mediaType, isMarkup: true }
  return { extension, mediaType: extension === '.md' ? 'text/markdown' : 'text/plain', isMarkup: false }
}
