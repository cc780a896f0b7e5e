import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import { isClause } from '../vocabulary/lexicon.js'

const quoted = String.raw`[《「“【『]([^《》「」“”【】『』\n]{2,30})[》」”】』] ?`

/** `《某某》是一档……播客`, `《某某》播客的第 3 期`. */
const self = new RegExp(
  String.raw`${quoted}(?:\([^)\n]{1,20}\))? ?(?:播客|节目)?(?:(?:,? ?这?是[^。\n]{0,40}?|,)?(?:一|这)(?:档|个|款|期)[^。\n]{0,40}?(?:播客|节目|podcast|电台)(?![+])|是由[^。\n]{1,30}(?:出品|制作|推出|主持)的?[^。\n]{0,10}(?:播客|节目|podcast)|播客的第|的?第 ?\d{1,4} ?[期集])`,
  'giu',
)

/** The first words under a heading for what the show is. */
const introduced = new RegExp(
  String.raw`(?:节目简介|节目介绍|播客简介|播客介绍|关于节目|关于播客|关于我们|关于本节目)[:\s】*|」]{0,6}${quoted}是`,
  'giu',
)
/** `欢迎来到「某某」。在这个节目`. */
const welcoming = new RegExp(String.raw`欢迎(?:来到|收听)${quoted}[。,]? ?\n{0,2}在?这(?:档|个)(?:播客|节目)`, 'giu')
/** `欢迎收听 Some Talk 第 22 期`. */
const greeting =
  /欢迎(?:各位|大家|你)?(?:收听|来到) ?[《「“]?([\p{L}\p{N}'’! .&·-]{2,30}?)[》」”]? ?(?:播客|节目)?的?第 ?\d{1,4} ?[期集]/giu
const bare =
  /(?:^|[\n。!】/]) ?([\p{L}\p{N}'! .&·-]{2,30}?) ?,? ?(?:播客|节目)?是(?:由.{1,20})?一(?:档|个|款|挡).{0,40}?(?:播客|节目|podcast|电台)/giu

/** The show as it describes itself: `「某某」是一档……播客`. */
export function findShow({ source, folded }: Text, { start, end }: Span): { name: string; span: Span } | null {
  const whole = folded.slice(start, end)
  const found = [greeting, self, introduced, welcoming, bare].flatMap((pattern) => findSelf(whole, pattern) ?? [])
  const [first] = found
  const plain = found.find(({ pattern }) => pattern === bare)
  // A show that speaks of itself first and of another, quoted, later.
  const own = plain && first && plain.start < first.start ? plain : first
  if (!own) return null
  const span = { start: start + own.start, end: start + own.end }
  return { name: clean(source.slice(span.start, span.end)), span }
}

/** The name that the first match of a pattern gives, where it may be one. */
function findSelf(whole: string, pattern: RegExp): (Span & { pattern: RegExp }) | null {
  const match = whole.matchAll(pattern).next().value
  const name = match?.[1]
  if (!match || !name || /系列$/.test(name) || /^(?:这|本|它|我们|这里|他|她|那|这档|本节目|该)/.test(name.trim()))
    return null
  const lead = /^\p{Script=Han}+ +/u.exec(name)?.[0] ?? ''
  const skipped = isClause(lead) ? lead.length : 0
  const at = match.index + match[0].indexOf(name) + skipped
  if (pattern === self && !opens(whole, match.index) && whole.indexOf(name) === whole.lastIndexOf(name)) return null
  return { pattern, start: at, end: at + name.length - skipped }
}
/** At the beginning of a line or behind a heading or a lost line break: where a show describes itself. */
function opens(whole: string, at: number): boolean {
  return (
    at === 0 ||
    /(?:[\n】|:*] ?|[。!?…] |\p{Extended_Pictographic}[\ufe0f\u200b]* ?|(?:收听|关于我们)[^\n]{0,4}[。!])$/u.test(
      whole.slice(Math.max(0, at - 12), at),
    )
  )
}

/** `Some Talk #3 …`: the show before a number, where the text names it again. */
const countedShow = /^([^\d|:,，。！？!?…#]{3,24}?) ?# ?\d{1,4}(?!\d)/u

/** The show that a title names before its number, where the text names it again: `Some Talk #3 …`. */
export function findCountedShow({ folded }: Text, title: string, end: number): string | null {
  const show = countedShow.exec(title)?.[1]
  return show && folded.includes(show, end) ? show : null
}
