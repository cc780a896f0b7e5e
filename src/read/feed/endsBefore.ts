const containers = new Set(['rss', 'rdf:rdf', 'feed', 'atom:feed', 'channel'])
const records = new Set(['item', 'entry', 'atom:entry'])

/** Elements that hold text and no other element of a feed. */
const texts = new Set([
  'title',
  'link',
  'description',
  'pubdate',
  'guid',
  'content:encoded',
  'summary',
  'itunes:title',
  'itunes:subtitle',
  'itunes:summary',
  'itunes:author',
  'itunes:duration',
  'itunes:episode',
  'itunes:keywords',
])

/** Elements that stand beside those, and never inside them; HTML has none of these names. */
const besides = new Set([...texts, 'enclosure', 'category', 'comments', 'dc:creator', 'dc:date', 'itunes:image'])

/** Whether an open element of a feed must be at its end where another begins: items do not nest, nor do their texts. */
export function endsBefore(open: string, next: string): boolean {
  if (records.has(next)) return !containers.has(open)
  // Escaped or not, `<link>`, `<title>` and `<summary>` may be of HTML inside a text.
  const html = next === 'link' || next === 'title' || next === 'summary'
  return (
    texts.has(open) &&
    besides.has(next) &&
    !(html && (open === 'description' || open === 'content:encoded' || open === 'summary'))
  )
}
