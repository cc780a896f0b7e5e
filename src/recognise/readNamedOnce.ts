import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import { isClause, readLabel } from '../vocabulary/lexicon.js'
import { surnames } from '../vocabulary/surnames.js'
import type { SpeakerLabel } from './speakers.js'

const labelled =
  /^(?:\*\*)?(?<name>\p{Script=Han}(?:太太|先生|女士|夫人|师傅|師傅|师母|師母|老师|老師|奶奶|爷爷|爺爺|阿姨|大爷|大爺|大[妈姐哥]|\p{Script=Han}{1,2}))(?:\*\*)? ?: ?(?:\*\*)?(?!\/\/|\d)/u

/** Behind a form of address nobody's name is missed, however rare. */
const addressed = /^[^各诸老位女男两这那该此某](?:太太|先生|女士|夫人|师傅|師傅|师母|師母)$/

/** Words that begin like a surname: 方法, 高潮, 关系. */
const common =
  /^(?:方[法案面向式便]|高[考潮度峰中校温]|程[序度]|文[化章字本学艺]|金[钱融属额]|石[头油材]|马[路上匹车]|关[系键于联注节]|常[识见规用]|温[度差室]|童[年话]|单[位价元]|管[理道]|毛[病利]|黄[金油昏色]|白[天色话]|万一|江[湖山]|龙头|任[务何]|于是|许[多可]|顾[客虑问]|向[来上下导]|武[器术功]|康复|易错|史[料实]|严[格重]|莫非|余[下额]|路[线口径]|成[本果功]|左[边手]|钟表|牛奶|林[业木]|田[野地]|雷[区达]|夏[天季]|张力|陈[述列设]|宋[代词]|唐[代诗]|周[期边围末]|罗列|何[时处况必]|曾经|叶[子片]|段[落子]|章[节程]|辛苦|申请|凌晨|庄稼|施工|颜[色值料]|季[节度]|齐全|[\p{Script=Han}]{1,2}[法性学度率])$/u

/**
 * `某某某：…` where it comes once in a dialogue: a surname with a name or a form of address before a colon.
 */
export function readNamedOnce(text: Text, span: Span): SpeakerLabel | null {
  const head = text.folded.slice(span.start, Math.min(span.end, span.start + 24))
  const match = labelled.exec(head)
  const name = match?.groups?.name
  if (!match || !name || !(surnames.includes(name[0] ?? ' ') || addressed.test(name))) return null
  if (common.test(name) || isClause(name) || readLabel(name)) return null
  return { name: clean(name), end: span.start + match[0].length }
}
