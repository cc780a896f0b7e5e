import { findRootTag } from './chapterFiles/findRootTag.js'
import { isChaptersJson } from './chapterFiles/isChaptersJson.js'
import { isHighlights } from './highlights/isHighlights.js'
import { listEpisodes } from './json/listEpisodes.js'
import { type JsonValue, scanJson } from './json/scanJson.js'
import { isLyrics } from './lyrics/isLyrics.js'
import { findNoteColumns } from './records/findNoteColumns.js'
import { findNoteLists } from './records/findNoteLists.js'
import { findSegments } from './subtitles/findSegments.js'

/** A format of input, as `--from` takes it. */
export type InputFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'feed'
  | 'json'
  | 'srt'
  | 'vtt'
  | 'sbv'
  | 'lrc'
  | 'transcript-json'
  | 'chapters-json'
  | 'psc'
  | 'matroska'
  | 'ffmetadata'
  | 'mp4chaps'
  | 'audacity'
  | 'ogm'
  | 'apple-books'
  | 'weread'
  | 'kindle'
  | 'readwise'
  | 'highlights'
  | 'highlights-csv'
  | 'highlights-json'

/** How much of an input is looked at. UTF-16 units. */
const window = 20_000

/** What the content of each format shows; the first that fits counts. */
const signs: readonly (readonly [InputFormat, (head: string) => boolean])[] = [
  ['vtt', (head) => /^\s*WEBVTT(?:[ \t\r\n]|$)/.test(head)],
  ['ffmetadata', (head) => /^\s*;FFMETADATA/.test(head)],
  ['ogm', (head) => /^[ \t]*CHAPTER\d+[ \t]*=[ \t]*\d+:\d/m.test(head)],
  ['psc', (head) => isPodloveChapters(findRootTag(head))],
  ['matroska', (head) => /^<(?:Chapters|EditionEntry|ChapterAtom)\b/.test(findRootTag(head))],
  [
    'feed',
    (head) =>
      /^\s*(?:(?:<!--(?:(?!-->)[\s\S])*-->|<!(?!--)[^>]*>|<\?[^>]*>)\s*)*<(?:rss|(?:atom:)?feed|rdf:RDF|channel|item|(?:atom:)?entry)\b/i.test(
        head,
      ),
  ],
  [
    'srt',
    (head) =>
      (head.match(/^\s*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3} *--> *\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}/gm)?.length ?? 0) >= 2,
  ],
  ['highlights-csv', (head) => findNoteColumns(head) !== null],
  [
    'sbv',
    (head) =>
      (head.match(/^[ \t\ufeff]*\d{1,2}:\d{2}:\d{2}\.\d{1,3} ?, ?\d{1,2}:\d{2}:\d{2}\.\d{1,3}[ \t]*$/gm)?.length ??
        0) >= 2,
  ],
  ['lrc', isLyrics],
  [
    'kindle',
    (head) =>
      /^={10}[ \t]*$/m.test(head) &&
      /^- [^\n]{0,200}(?:Highlight|Your (?:Note|Bookmark|Clip)|标注|笔记|书签|標註|筆記|書籤|ハイライト|メモ|ブックマーク|Markierung|Notiz|Lesezeichen|subrayado|marcador|nota|surlign|signet|evidenziazione|segnalibro|destaque|Location|Loc\.|位置)[^\n|｜]{0,120}[|｜][^\n]*\d/im.test(
        head,
      ),
  ],
  [
    'apple-books',
    (head) =>
      /^ *(?:摘[录錄](?:来自|來自|自)|Excerpt From)[ \t]*[:：]?[ \t]*(?:\S.*)?$/im.test(head) &&
      /受版[权權]保[护護]|This material may be protected by copyright/.test(head),
  ],
  [
    'weread',
    (head) =>
      /^ *(?:◆|>>|•) ?\S/m.test(head) &&
      /^ *\d+ ?个笔记\s*$|^ *(?:◆ *)?\d{4}\/\d{1,2}\/\d{1,2} ?发表想法|^ *-+ ?来自微信读书/m.test(head),
  ],
  [
    'readwise',
    (head) =>
      (/^full-title:: /m.test(head) && /^(?:author|category):: /m.test(head)) ||
      /Highlights first synced by \[?\[?#?Readwise/i.test(head) ||
      /^#+ Snips[ \t]*$/m.test(head) ||
      (/^#+ Highlights[ \t]*$/m.test(head) && /^#+ Metadata[ \t]*$|\(\[(?:View Highlight|Location \d)/m.test(head)),
  ],
  ['audacity', (head) => everyLine(head, /^\ufeff?(?:\d+(?:[.,]\d+)?\t\d+(?:[.,]\d+)?(?:\t|$)|\\\t)/)],
  ['mp4chaps', (head) => everyLine(head, /^\ufeff?\d{1,3}:\d{2}:\d{2}\.\d{3}(?:[ \t]|$)/)],
  ['highlights', isHighlights],
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
  sbv: 'sbv',
  lrc: 'lrc',
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
  // WebVTT that lacks its first line looks like SubRip.
  if (sign === 'srt' && ending === 'vtt') return ending
  if (sign && sign !== 'markdown' && sign !== 'html') return sign
  return ending ?? sign ?? 'text'
}

function isPodloveChapters(rootTag: string): boolean {
  return /^<psc:chapters?\b/.test(rootTag) || /^<(?:[\w.-]+:)?chapters\b.*podlove\.org\/simple-chapters/s.test(rootTag)
}

function detectJson(source: string, head: string): InputFormat | null {
  const isWhole = /[\]}]\s*$/.test(source.slice(-200))
  const opening = isWhole ? /^\s*(?:\{\s*(?:"|\})|\[\s*(?:[{[\]"]))/ : /^\s*(?:\{\s*"|\[\s*\{\s*")/
  if (!opening.test(head)) return null
  const known = detectJsonValues(head, scanJson(head).values)
  if (known || head.length === source.length) return known ?? 'json'
  // Whisper writes all its words before the segments: then the head is within one text.
  return detectJsonValues(source, scanJson(source).values) ?? 'json'
}

function detectJsonValues(source: string, values: readonly JsonValue[]): InputFormat | null {
  // First: a list with days and pages has times, too.
  if (findNoteLists(source, values).length > 0) return 'highlights-json'
  if (findSegments(source, values)) return 'transcript-json'
  if (isChaptersJson(values)) return 'chapters-json'
  return listEpisodes(values).length > 0 ? 'json' : null
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
  if (
    /^\s*---[ \t]*\r?\n[\w\p{L}][\w\p{L} .-]{0,60}:[^\n]*\n(?:[^-\n][^\n]*\n|\r?\n|-(?!--\s)[^\n]*\n)*---\s/u.test(head)
  )
    return true
  if (/^\s*\+\+\+\r?\n["\w-]+ *= |^\s*(?:- )?(?:title|tags|type|podcast|alias):: /i.test(head)) return true
  const signs = [
    /^#{1,6} \S/m,
    /\[[^[\]\n]+\]\((?:https?:|#|\/)[^)\s]*\)/,
    /\*\*[^*\n]+\*\*/,
    /^\|(?:[^|\n]*\|)+\s*\n\|(?: *:?-+:? *\|)+/m,
    /^```/m,
    /^> \S/m,
  ]
  return signs.filter((sign) => sign.test(head)).length >= 2
}
