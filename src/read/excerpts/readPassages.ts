import type { Turn } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { stripMarkup } from './readMarkup.js'
import type { SourceLine } from './sourceLine.js'

/** A name of a speaker is no longer than this. UTF-16 units. */
const longest = 40

/**
 * What is said in a highlight of an episode: a speaker's name stands on a line of its own over the words, or in bold before them.
 */
export function readPassages(lines: readonly SourceLine[], place: Place): Turn[] {
  const turns: Turn[] = []
  for (const [i, line] of lines.entries()) {
    const bold = /^\*\*([^*]{1,60}?):?\*\*:?(?:\s+(.*))?$/.exec(line.words)
    const last = turns.at(-1)
    if (bold) turns.push(createTurn(bold[1] ?? '', stripMarkup(bold[2] ?? ''), line, place))
    else if (isName(line, lines[i - 1], lines[i + 1])) turns.push(createTurn(line.words, '', line, place))
    else if (last) {
      last.value = [last.value, stripMarkup(line.words)].filter((words) => words !== '').join('\n')
      if (last.position) last.position = { start: last.position.start, end: place(line).end }
    } else turns.push(createTurn(null, stripMarkup(line.words), line, place))
  }
  return turns
}

/** A short line right over words, with nothing right over it. */
function isName(line: SourceLine, before: SourceLine | undefined, after: SourceLine | undefined): boolean {
  if (/^Speaker \d{1,3}:?$/i.test(line.words)) return true
  if (!after || after.gap > 0 || (before && line.gap === 0)) return false
  return (
    line.words.length <= longest &&
    !/[.!?,;:…。！？，；：、"”]$/.test(line.words) &&
    after.words.length > line.words.length
  )
}

function createTurn(speaker: string | null, value: string, line: SourceLine, place: Place): Turn {
  const name = speaker === null ? null : stripMarkup(speaker).replace(/:$/, '')
  return { type: 'turn', speaker: name, start: null, end: null, value, position: place(line) }
}
