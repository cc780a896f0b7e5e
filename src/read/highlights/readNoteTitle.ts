import { clean } from '../../text/clean.js'

/** The work that the head of reading notes names. */
export interface NoteTitle {
  title: string
  author: string | null
  /** Whether only the head of reading notes is so worded. */
  sure: boolean
}

/** A head is no longer than this. UTF-16 units. */
const longest = 200

const notes =
  '(?:(?:读书|讀書|阅读|閱讀)?(?:笔记|筆記|札记|札記|摘记|摘記|划线|劃線|书摘|書摘|摘录|摘錄|摘抄|抄录|抄錄|批注|标注|標註)(?:[与與和及、&+](?:笔记|筆記|划线|劃線|书摘|書摘|摘录|摘錄|摘抄|批注|想法|感想|随想|隨想|感悟|心得|书评|書評))?|金句|语录|語錄)'
const forms: readonly (readonly [RegExp, boolean])[] = [
  [
    new RegExp(
      `^${notes}\\s?[|｜:：\\-—–·]?\\s?(?:<<|《)(?<title>[^<>《》]{1,120})(?:>>|》)[\\s,，|｜/·—–-]*(?<author>.*)$`,
      'u',
    ),
    true,
  ],
  [
    /^(?<title>.{1,120}?)(?: [-–—] (?<author>[^/\\]{1,60}?))?\.(?:epub|pdf|mobi|azw3?|txt|fb2|djvu|docx?|cbz)(?:\s?[([（].{0,60}[)\]）])?$/i,
    true,
  ],
  [
    /^(?<title>.{1,120}?) - (?<author>[^/\\()（）]{1,60}?) [(（](?:[^()（）\d:：]{1,12}[:：]\s?\d{1,5}(?:[;；,，]\s)?){2,4}[)）]$/,
    true,
  ],
  [new RegExp(`^(?:<<|《)(?<title>[^<>《》]{1,120})(?:>>|》)\\s?${notes}(?:\\s?[·(（\\s].*)?$`, 'u'), true],
  [
    new RegExp(
      `^(?<author>[^《》<>。！？!?；;：:，,]{1,40}?)\\s?[:：·]?\\s?(?:<<|《)(?<title>[^<>《》]{1,120})(?:>>|》)\\s?的?${notes}(?:\\s?[·(（\\s].*)?$`,
      'u',
    ),
    true,
  ],
  [new RegExp(`^[《「『]?(?<title>[^《》。！？]{1,60}?)[》」』]?\\s?的${notes}(?:\\s?[·(（\\s].*)?$`, 'u'), true],
  [
    /^(?:notes|highlights|annotations|quotes|passages)(?: (?:&|and) (?:notes|highlights|annotations))? (?:from|on|for|of|in)[:：]? (?<title>.{1,120}?)(?:,? by (?<author>.{1,60}))?$/i,
    true,
  ],
  [
    /^(?:(?:your )?(?:kindle|kobo|google play books|apple books) (?:notes?|highlights?) (?:for|from)[:：]?) (?<title>.{1,120})$/i,
    true,
  ],
  [/^[『「](?<title>[^『』「」]{1,80})[』」]の(?:ハイライト|メモ|読書メモ|引用).*$/, true],
  [
    /^《(?<title>[^《》]{1,120})》(?:[\s,，|｜/·—–-]*(?:作者\s?[:：]?|著者\s?[:：]?)?\s?(?<author>[^《》。！？，：:,]{1,40}))?$/u,
    false,
  ],
  [/^『(?<title>[^『』]{1,80})』[\s　/／]+(?:著者\s?[:：]?)?\s?(?<author>[^『』。！？、「」]{1,30})$/, false],
  [
    /^(?<title>[\p{Lu}\d][^.!?:;]{1,90}),? by (?<author>\p{Lu}[\p{L}.'’-]{0,20}(?: (?:de|von|van|der|la|le|[\p{Lu}][\p{L}.'’-]{0,20})){1,4})$/u,
    false,
  ],
  [/^(?:读|讀|重读|重讀|读完)\s?《(?<title>[^《》]{1,120})》(?:有感|后感|後感|笔记|筆記)?$/, false],
]

/** Whose notes they are, not what they are of. */
const unnamed = /^(?:我|我们|我們|你|他|她|大家|自己|个人|個人|所有|全部|今年|本月|本周|my|all|your)$/i

/** The work that a line over reading notes names, or null: `读书笔记 | <<书名>>作者`, `书名 - 作者.epub (高亮: 9)`, `《书名》`. */
export function readNoteTitle(line: string): NoteTitle | null {
  if (line.length > longest) return null
  const words = clean(line).replace(/^#{1,6}\s+/, '')
  for (const [form, sure] of forms) {
    const groups = form.exec(words)?.groups
    if (groups?.title && !unnamed.test(groups.title))
      return { title: groups.title.trim().replace(/^["“](.+)["”]$/, '$1'), author: cleanAuthor(groups.author), sure }
  }
  return null
}

/** A name without what only says that it is one: `作者：`, `by`, `著`. */
export function cleanAuthor(words: string | undefined): string | null {
  const name = clean(words ?? '')
    .replace(/^[（(]([^（）()]*)[)）]$/, '$1')
    .replace(/^(?:作者\s?[:：]|著者\s?[:：]|by\s|author\s?[:：]|[-—–/]+)\s?/i, '')
    .replace(/\s(?:著|编著|編著)$/, '')
  return name === '' ? null : name
}
