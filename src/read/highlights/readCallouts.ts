import type { NoteLine } from './noteLine.js'
import { signWords } from './signs.js'

/** How Obsidian opens a box: `> [!quote] P36`, `> [!note]- 我的笔记`. */
const opening = /^>\s?\[!([\w-]{2,20})\][-+]?\s*/

/** Boxes of what is quoted; in any other stands what the reader says, where a list has both. */
const quotes = /^(?:quote|cite|excerpt|highlight)$/i

const label = new RegExp(`^(?:${signWords.thought}|${signWords.quote})\\s?[:：]?$`, 'iu')

/** Lines of boxes without the words that open them: those in boxes of notes below quotations are the reader's own. */
export function readCallouts(lines: readonly NoteLine[]): NoteLine[] {
  let quoted = false
  let own = false
  let open = false
  return lines.map((line) => {
    const found = opening.exec(line.words)
    const goesOn = open && line.gap === 0 && line.mark === '>'
    open = found !== null || goesOn
    if (!found) {
      if (!goesOn) own = false
      if (line.mark === '>' && !own) quoted = true
      return own && goesOn ? { ...line, thought: line.inner } : line
    }
    const isQuote = quotes.test(found[1] ?? '')
    own = !isQuote && quoted && line.stamp === null && !line.furniture
    if (isQuote) quoted = true
    if (line.stamp !== null || line.furniture || line.fact !== null) return line
    const title = line.words.slice(found[0].length)
    const said = label.test(title) ? '' : title
    return own ? { ...line, thought: said } : { ...line, inner: said }
  })
}
