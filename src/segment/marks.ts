/** Characters and emoji that open an item of a list, as the inside of a character class. */
const bulletClass = '*•·●○◆◇■□▶►➤▪◦‣∙⭕※☆★✦✧❖➢➣▸▹▷▌▎▍◎➡→▲△▼▽✓✔☑+>#-'

const emoji = String.raw`(?:(?![©®™㊗㊙])\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\ufe0f?\u200b?\u20e3)[\ufe0f\u200b\u200d\u{1f3fb}-\u{1f3ff}\p{Extended_Pictographic}]*`

const lead = new RegExp(
  String.raw`^(?:[ \u200b]|(?!-\d|\*\*)[${bulletClass}]+|–|—|${emoji})*(?:(?:\(?\d{1,2}(?:\)\.|[.、)])(?!\d)|[A-Ha-h]\)|0\d(?= \D))[ \u200b]*)?`,
  'u',
)

/**
 * How much of a folded text, from an offset, is the bullet before an item: blanks, marks, emoji, a list number. UTF-16 units.
 *
 * @example
 * measureLead('* 1. 开场', 0, 7) // => 5
 */
export function measureLead(folded: string, start: number, end: number): number {
  return lead.exec(folded.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0
}

/**
 * The mark in a lead, told apart from others of its list: the first sign that is no blank, a digit standing for any number.
 *
 * @example
 * readMark(' - ') // => '-'
 */
export function readMark(lead: string): string {
  const sign = /[^ \u200b]/u.exec(lead)?.[0] ?? ''
  return /[0-9(A-Ha-h]/.test(sign) ? '1' : sign
}

/** Headings that carry their own rank: Part 1, 一、, （一）, 第二章, ①. On folded text. */
export const ranked =
  /^(?:part ?\.? ?(?:\d+(?:\.\d+)?|[ivx]+|one|two|three|four|five|six)\b|[一二三四五六七八九十]{1,3} ?[、.:] ?|\([一二三四五六七八九十]{1,3}\)|第 ?[一二三四五六七八九十\d]{1,3} ?(?:部分|章节|章|节|篇|幕|回合|回|话题|个话题|阶段|part)|act ?\d+\b|chapter ?\d+\b|section ?\d+\b|上半场|下半场|上篇|下篇)/iu

/** `二、` and `（二）` are hardly ever words of a title; `Part 2` may be. */
export const certainRank = /^\(?[一二三四五六七八九十]{1,3} ?[)、.]/
