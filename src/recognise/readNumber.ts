/** A number with which a title begins. */
const opening =
  /^#?(\d{1,4})(?: ?[.、|:)\]】_-] ?|\s+(?![a-z])|(?<=^#?(?:0\d+|\d{3,4}))\s+)(?=[^\d\s年月日个万亿天岁])/i

const numbers: readonly RegExp[] = [
  /^(?:[[(【「#\s])?(?:vol(?:ume)?|ep(?:isode)?|no|e|s\d{1,2} ?[-.]? ?e(?:p)?|#)[\s.:·_\-#]*(\d{1,4}(?:\.\d{1,2})?)(?![\d%])/i,
  /^第 ?(\d{1,4}) ?(?:期|集|回|话|章)/,
  opening,
  /[\s|(【】[「](?:vol|ep|no|e|#)[\s.#]*(\d{1,4})(?![\d%])/i,
  /第 ?(\d{1,4}) ?(?:期|集|回)/,
  /(?:^|[\s|(:-])(?:episode|programme?|folge|épisode|episodio|episódio)\.? ?#? ?(\d{1,4})(?![\d%])/i,
  /(?:^|[\s|([-])(?:제 ?)?(\d{1,4}) ?[화회](?=$|[\s|)\].,:-])/,
  /\| ?(\d{1,4})[ :](?=\p{L})/u,
  /(?:[-–—|·] ?| #)(\d{1,4})$/,
]

/** The number of the episode that a title states. Expects folded text. */
export function readNumber(title: string): string | null {
  for (const pattern of numbers) {
    const match = pattern.exec(title)
    // `2018 in Review`: a year.
    if (match?.[1] && !(pattern === opening && /^(?:19|20)\d\d$/.test(match[1]))) return match[1]
  }
  const han = /第 ?([一二三四五六七八九十百零〇两]{1,6}) ?[期集回]/.exec(title)?.[1]
  return han ? readHanNumber(han) : null
}

/** 十二, 一百零五, 二〇: below a thousand. */
function readHanNumber(words: string): string {
  const value = (sign: string | undefined) =>
    '零一二三四五六七八九'.indexOf((sign ?? '').replace('〇', '零').replace('两', '二'))
  if (!/[十百]/.test(words)) return String(Number([...words].map(value).join('')))
  const [, hundreds, tens, ten, ones] = /^(?:(.)百)?零?(?:(.)?(十))?(.)?$/.exec(words) ?? []
  const tenth = ten ? Math.max(1, value(tens)) : 0
  return String(Math.max(0, value(hundreds)) * 100 + tenth * 10 + Math.max(0, value(ones)))
}

const han = '[一二三四五六七八九十百零〇两]'

/** Where a text says which episode it is of: at the beginning of a paragraph, behind its own show, after `这是`. */
const said: readonly RegExp[] = [
  new RegExp(`(?:^|\\n) ?[\\p{L}\\p{N} ·]{0,16}?(第 ?(?:\\d{1,4}|${han}{1,6}) ?[期集](?= ?:|节目))`, 'u'),
  new RegExp(`》 ?(?:播客|节目)?的?(第 ?(?:\\d{1,4}|${han}{1,6}) ?[期集])`, 'u'),
  new RegExp(`欢迎(?:各位|大家|你)?(?:收听|来到)[^。,\\n]{0,24}?(第 ?(?:\\d{1,4}|${han}{1,6}) ?[期集])`, 'u'),
  new RegExp(
    `(?:这是|本期是)(?![^。,\\n]{0,8}(?:串台|系列|特别|近期))[^。,\\n]{0,12}?(第 ?(?:\\d{1,4}|${han}{1,6}) ?[期集])`,
    'u',
  ),
]

/**
 * The number that prose states of its own episode: `这是《某某》播客的第 35 期节目`. Expects folded text, and looks at its beginning only.
 */
export function findNumber(words: string): string | null {
  for (const pattern of said) {
    const match = pattern.exec(words.slice(0, 400))?.[1]
    if (match) return readNumber(match)
  }
  return null
}
