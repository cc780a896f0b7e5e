import { surnames } from '../../vocabulary/surnames.js'
import { isEdition } from './isEdition.js'
import { isPart } from './isPart.js'
import { readStamp } from './readStamp.js'

/** What stands behind the title of a work, where a passage is from. */
export interface BehindTitle {
  author: string | null
  chapter: string | null
  place: string | null
  /** Who translated it, who printed it. */
  left: string | null
}

const han = String.raw`(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,8}){1,3})`
const country = String.raw`[[（(【〔]\s?\p{Script=Han}{1,4}\s?[\]）)】〕]\s?`
const name = new RegExp(`^(?:${country})?${han}(?:[、/／]${han})*$`, 'u')
const signed = new RegExp(`^${country}`, 'u')
const latin = /^\p{Lu}[\p{L}.'’-]{0,20}(?: (?:de|von|van|der|la|le|\p{Lu}[\p{L}.'’-]{0,20})){1,4}$/u
const made = /\s?(?:编著|編著|[著撰])$/

/** `“…”一节`, `「…」篇`. */
const namedPart = /^[“「『"]([^“”「」『』"]{1,24})[”」』"]\s?(?:[这這那]?一?[章节節篇回卷]|一文)$/

/** The last sign of words that name a part of a work, not a person. */
const partLike = /[篇传傳记記序志赋賦歌诗詩集卷章节節经經录錄谈談访訪版期]$/

/**
 * Read what stands behind a title: `[日]甲乙丙 著，丁戊 译`, `甲乙，第三章`, `（P118）`.
 *
 * @param isSure whether a page or a comma parts names from titles, so that a rare surname is one
 */
export function readBehindTitle(
  words: string,
  { hasAuthor, isSure }: { hasAuthor: boolean; isSure: boolean },
): BehindTitle {
  const behind: BehindTitle = { author: null, chapter: null, place: null, left: null }
  const places: string[] = []
  const left: string[] = []
  const isJoined = /^\s*[·•・/／]/.test(words)
  for (const whole of words.replace(/^[\s·•・、]+/, '').split(/\s*[,，;；]\s*/)) {
    const part = whole.trim().replace(/^[（(]([^（）()]*)[)）]$/, '$1')
    const stated = made.test(part)
    const person = part.replace(made, '')
    const isPerson = stated || signed.test(part) || latin.test(part) || isSure || surnames.includes(part[0] ?? ' ')
    if (part === '') continue
    if (/(?:[译譯]|翻译|翻譯)$/.test(part)) left.push(part)
    else if (readStamp(part)?.place != null) places.push(part)
    else if (namedPart.test(part)) behind.chapter ??= namedPart.exec(part)?.[1] ?? null
    else if (isPart(part) || (isJoined && partLike.test(part)))
      behind.chapter = behind.chapter === null ? part : `${behind.chapter} ${part}`
    else if (!hasAuthor && !isJoined && behind.author === null && isPerson && isName(person)) behind.author = person
    else if (isEdition(part)) left.push(part)
    else places.push(part)
  }
  behind.place = places.join(' ') || null
  behind.left = left.join('，') || null
  return behind
}

function isName(words: string): boolean {
  return latin.test(words) || (name.test(words) && !partLike.test(words))
}
