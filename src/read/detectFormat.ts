/** A format of input, as `--from` takes it. */
export type InputFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'feed'
  | 'json'
  | 'srt'
  | 'vtt'
  | 'transcript-json'
  | 'chapters-json'
  | 'psc'
  | 'matroska'
  | 'ffmetadata'
  | 'mp4chaps'
  | 'audacity'
  | 'ogm'
  | 'weread'
  | 'kindle'
  | 'readwise'

/** How much of an input is looked at. UTF-16 units. */
const window = 20_000

/** What the content of each format shows; the first that fits counts. */
const signs: readonly (readonly [InputFormat, (head: string) => boolean])[] = [
  ['vtt', (head) => /^\s*WEBVTT(?:[ \t\r\n]|$)/.test(head)],
  ['ffmetadata', (head) => /^\s*;FFMETADATA/.test(head)],
  ['ogm', (head) => /^\s*CHAPTER\d+\s*=\s*\d+:\d/m.test(head)],
  [
    'psc',
    (head) =>
      /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)?<psc:chapters\b/.test(head) ||
      /<chapters[^>]+podlove\.org\/simple-chapters/.test(head),
  ],
  ['matroska', (head) => /<Chapters\b[\s\S]*<(?:EditionEntry|ChapterAtom)\b/.test(head)],
  [
    'feed',
    (head) =>
      /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*\?>\s*)*<(?:rss|feed|rdf:RDF|channel|item|entry)\b/i.test(
        head,
      ),
  ],
  [
    'srt',
    (head) =>
      (head.match(/^\s*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3} *--> *\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}/gm)?.length ?? 0) >= 2,
  ],
  [
    'kindle',
    (head) =>
      /^={10}\s*$/m.test(head) && /^- .*(?:Your (?:Highlight|Note|Bookmark)|标注|笔记|书签|Location|位置)/m.test(head),
  ],
  ['weread', (head) => (head.match(/^ *◆ /gm)?.length ?? 0) >= 2],
  [
    'readwise',
    (head) =>
      /^(?:author|full-title|category):: /m.test(head) ||
      /Highlights first synced by|^## (?:Highlights|Snips)\s*$/m.test(head),
  ],
  ['audacity', (head) => everyLine(head, /^\d+(?:\.\d+)?\t\d+(?:\.\d+)?\t/)],
  ['mp4chaps', (head) => everyLine(head, /^\d{1,2}:\d{2}:\d{2}\.\d{3} /)],
  ['html', isHtml],
  ['markdown', isMarkdown],
]

const endings: Readonly<Record<string, InputFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  srt: 'srt',
  vtt: 'vtt',
  rss: 'feed',
  atom: 'feed',
  psc: 'psc',
}

/**
 * The format of an input, by its content first and the ending of its path second.
 *
 * @example
 * detectFormat('WEBVTT\n\n00:00.000 --> 00:05.000\n开场') // => 'vtt'
 */
export function detectFormat(source: string, path?: string | null): InputFormat {
  const head = source.slice(0, window)
  const json = detectJson(source, head)
  if (json) return json
  const sign = signs.find(([, fits]) => fits(head))?.[0]
  const ending = endings[/\.(\w+)$/.exec(path ?? '')?.[1]?.toLowerCase() ?? '']
  if (sign && sign !== 'markdown' && sign !== 'html') return sign
  return ending ?? sign ?? 'text'
}

function detectJson(source: string, head: string): InputFormat | null {
  if (!/^\s*[[{]/.test(head) || !/[\]}]\s*$/.test(source.slice(-200)))
    return /^\s*(?:\{\s*"|\[\s*\{\s*")/.test(head) ? 'json' : null
  if (/"segments"\s*:\s*\[/.test(head) && /"(?:body|text)"\s*:/.test(head)) return 'transcript-json'
  if (/"chapters"\s*:\s*\[/.test(head) && /"startTime"\s*:/.test(head)) return 'chapters-json'
  return /^\s*(?:\{\s*(?:"|\})|\[\s*(?:[{[\]"]))/.test(head) ? 'json' : null
}

function everyLine(head: string, form: RegExp): boolean {
  const lines = head
    .split(/\r?\n/)
    .slice(0, -1)
    .filter((line) => line.trim() !== '')
  const whole = lines.length > 0 ? lines : [head]
  return whole.every((line) => form.test(line))
}

function isHtml(head: string): boolean {
  if (/^\s*(?:<!doctype html|<html\b|<body\b|<head\b)/i.test(head)) return true
  const tags = head.match(
    /<\/?(?:p|br|div|span|li|ul|ol|a|h[1-6]|strong|b|em|i|figure|img|table|tr|td|blockquote)(?:\s[^<>]*)?\/?>/gi,
  )
  return (tags?.length ?? 0) >= 3 && /^\s*</.test(head) ? true : (tags?.length ?? 0) >= 8
}

function isMarkdown(head: string): boolean {
  if (/^---\r?\n(?:[\w-]+:.*\r?\n(?:[ -].*\r?\n)*)+---\r?\n/.test(head) || /^\+\+\+\r?\n[\w-]+ *= /.test(head))
    return true
  const signs = [
    /^#{1,6} \S/m,
    /\[[^\]\n]+\]\((?:https?:|#|\/)[^)\s]*\)/,
    /\*\*[^*\n]+\*\*/,
    /^\|(?:[^|\n]*\|)+\s*\n\|(?: *:?-+:? *\|)+/m,
    /^```/m,
    /^> \S/m,
  ]
  return signs.filter((sign) => sign.test(head)).length >= 2
}
