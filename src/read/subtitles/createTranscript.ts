import type { Turn } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { addDoubts } from '../doubts/addDoubts.js'
import { doubtTimes } from './doubtCues.js'
import type { Caption } from './readCaptions.js'

/** Captions as turns: one each. Lines of Chinese that were wrapped are joined, others parted by a blank. */
export function createTranscript(captions: readonly Caption[], place: Place): Turn[] {
  return captions.map(({ speaker, start, end, times, lines, span }) => {
    const turn: Turn = { type: 'turn', speaker, start, end, value: joinLines(lines), position: place(span) }
    return addDoubts(turn, doubtTimes({ start, end, times }))
  })
}

const dash = /^[-–—]\s?\S/

/** Two dashes are two speakers: their lines stay apart. */
export function joinLines(lines: readonly string[]): string {
  if (lines.length > 1 && lines.every((line) => dash.test(line))) return lines.join('\n')
  const [first = '', ...rest] = lines
  return rest.reduce((all, line) => (isHan(all.at(-1)) && isHan(line[0]) ? all + line : `${all} ${line}`), first)
}

function isHan(character: string | undefined): boolean {
  return /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/.test(character ?? '')
}
