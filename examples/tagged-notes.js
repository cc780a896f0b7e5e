/**
 * Markdown notes with tags for Bear and 思源 (SiYuan), which both write a tag as `#播客/纸上谈#`: one note an episode, one for the
 * passages of reading notes.
 *
 *     notes parse episode.txt --format ./tagged-notes.js > episode.md
 *     notes parse shows/ --format ./tagged-notes.js --output notes/
 *
 * One note is a text; several are files, named by their number and title. The transcript, the outline and the accounts are left out:
 * a list more is a line more in `writeEpisode`.
 */

/** @import {Document, Emitter} from 'notes' */

/** @typedef {Document['episodes'][number]} Episode */
/** @typedef {Document['excerpts'][number]} Excerpt */

/**
 * @typedef {object} Options
 * @property {string} [tag] what the notes of episodes are filed under; default: 播客
 */

/** @type {Emitter<Options>} */
const taggedNotes = {
  name: 'tagged-notes',
  extension: '.md',
  mediaType: 'text/markdown',
  description: 'Markdown notes with #tags#, for Bear and 思源',
  emit({ episodes, excerpts }, { tag = '播客' } = {}) {
    const notes = [
      ...episodes.map((episode) => ({ title: episode.title, text: writeEpisode(episode, tag) })),
      ...(excerpts.length > 0 ? [{ title: '摘录', text: writeExcerpts(excerpts) }] : []),
    ]
    if (notes.length < 2) return notes.map(({ text }) => text).join('')
    return Object.fromEntries(notes.map(({ title, text }, index) => [nameFile(title, index), text]))
  },
}

export default taggedNotes

/**
 * @param {Episode} episode
 * @param {string} tag
 */
function writeEpisode(episode, tag) {
  const { title, podcast, published, url, tagline, description, people, chapters, links, glossary } = episode
  return joinBlocks([
    `# ${escapeText(title ?? '')}`.replace(/^# $/, ''),
    writeTag([tag, podcast ?? '']),
    [published, writeLink('收听', url)].filter((part) => part !== null).join(' · '),
    tagline === null ? '' : quote(tagline),
    ...splitParagraphs(description ?? '').map(escapeText),
    writeList('章节', chapters, ({ start, title }) => `${formatClock(start)} ${escapeText(title)}`),
    writeList('人物', people, ({ name, role, about }) => joinTexts([`${name}（${roles.get(role) ?? role}）`, about])),
    writeList('链接', links, ({ title, url }) => writeLink(title ?? url ?? '', url) ?? escapeText(title ?? url ?? '')),
    writeList('名词', glossary, ({ term, definition }) => joinTexts([term, definition])),
  ])
}

// The other roles of the taxonomy of Podcasting 2.0 keep their English name.
const roles = new Map([
  ['host', '主持'],
  ['guest', '嘉宾'],
  ['editor', '编辑'],
  ['audio editor', '剪辑'],
  ['producer', '制作'],
  ['writer', '文案'],
  ['mentioned', '提到'],
])

/** @param {Excerpt[]} excerpts */
function writeExcerpts(excerpts) {
  const blocks = excerpts.flatMap(({ text, thought, source, chapter, place, tags }) => [
    text === '' ? '' : quote(text),
    escapeText(thought ?? ''),
    joinTexts([source?.title, source?.author, chapter, place]),
    tags.map((tag) => writeTag([tag])).join(' '),
  ])
  return joinBlocks(['# 摘录', ...blocks])
}

/** @param {string[]} blocks */
function joinBlocks(blocks) {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/**
 * @template Item
 * @param {string} heading
 * @param {Item[]} items
 * @param {(item: Item) => string} write
 */
function writeList(heading, items, write) {
  if (items.length === 0) return ''
  return `## ${heading}\n\n${items.map((item) => `- ${write(item)}`.trimEnd()).join('\n')}`
}

/** @param {(string | null | undefined)[]} texts */
function joinTexts(texts) {
  return escapeText(texts.filter((text) => text).join('，'))
}

/** @param {string} text */
function quote(text) {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => `> ${escapeText(line)}`.trimEnd())
    .join('\n>\n')
}

/** @param {string} text */
function splitParagraphs(text) {
  return text.split(/[\n\r]+/)
}

/**
 * A link, where the address is one of the web and not a script; else null.
 *
 * @param {string} title
 * @param {string | null} url
 */
function writeLink(title, url) {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  // What `URL` writes has no blanks, quotes or angle brackets left; a bracket or a backslash would still be a mark of Markdown.
  const address = new URL(url).href.replace(/[()[\]\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `[${escapeText(title)}](${address})`
}

/**
 * `#播客/纸上谈#`: only letters, digits and blanks, so that nothing ends the tag or opens a deeper one.
 *
 * @param {string[]} parts
 */
function writeTag(parts) {
  const words = parts.map((part) => part.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()).filter((part) => part !== '')
  return words.length > 0 ? `#${words.join('/')}#` : ''
}

/**
 * Text stays text: a backslash before every sign that one of the two apps reads as a mark, and no line break of its own.
 *
 * @param {string} text
 */
function escapeText(text) {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()<>#~^$=&|!:@%"]/g, '\\$&')
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/**
 * A name that every file system takes: the number makes it unique and no reserved word.
 *
 * @param {string | null} title
 * @param {number} index
 */
function nameFile(title, index) {
  const words = (title ?? '').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
  // 60 Han characters are 180 bytes; 255 are the most that a name may have.
  return `${String(index + 1).padStart(2, '0')} ${[...words].slice(0, 60).join('')}`.trim().concat('.md')
}

/** @param {number} seconds */
function formatClock(seconds) {
  const whole = Math.floor(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const rest = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}
