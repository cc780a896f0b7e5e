import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'

const self =
  /[《「“【『]([^《》「」“”【】『』\n]{2,30})[》」”】』] ?(?:\([^)\n]{1,20}\))? ?(?:播客|节目)?是(?:由|一|专|个|我).{0,30}?(?:播客|节目|podcast|电台)/giu
const bare =
  /(?:^|[\n。!]) ?([\p{L}\p{N}'! .&·-]{2,30}?) ?(?:播客|节目)?是(?:由.{1,20})?一(?:档|个|款|挡).{0,24}?(?:播客|节目|podcast|电台)/giu

/** The show as it describes itself: `「某某」是一档……播客`. */
export function findShow({ source, folded }: Text, { start, end }: Span): { name: string; span: Span } | null {
  const whole = folded.slice(start, end)
  for (const pattern of [self, bare]) {
    const match = whole.matchAll(pattern).next().value
    const name = match?.[1]
    if (!match || !name || /^(?:这|本|它|我们|这里|他|她|那|这档|本节目|该)/.test(name.trim())) continue
    const at = start + match.index + match[0].indexOf(name)
    const span = { start: at, end: at + name.length }
    return { name: clean(source.slice(span.start, span.end)), span }
  }
  return null
}
