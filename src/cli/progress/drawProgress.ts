import stringWidth from 'string-width'
import { escapeControls } from '../escapeControls.js'
import { formatCount } from '../formatCount.js'
import { translate } from '../language/translate.js'
import { clipText } from '../view/clipText.js'
import { formatRemaining } from './formatRemaining.js'

/** How far a long work has come. */
export interface Progress {
  readonly done: number
  readonly total: number
  /** The file that is being read. */
  readonly label: string
  /** Since the beginning. */
  readonly seconds: number
}

/**
 * One line no wider than `width` columns: bar, count, rate, time left, current file; what has no room is left out, the file first.
 *
 * The bar is of ASCII: block characters are two columns wide in some Chinese terminals.
 *
 * @example
 * drawProgress({done: 500, total: 2000, label: 'shows/1.txt', seconds: 2}, 80)
 * // => '[=====>              ] 500/2,000 · 250/s · 6 s left · shows/1.txt'
 */
export function drawProgress({ done, total, label, seconds }: Progress, width: number): string {
  const count = `${formatCount(done)}/${formatCount(total)}`
  const rate = seconds > 0 ? done / seconds : 0
  const parts = rate > 0 ? [`${formatRate(rate)}/s`, translate(formatRemaining((total - done) / rate))] : []
  const head = `${drawBar(done / total, 20)} ${count}`
  let line = stringWidth(head) <= width ? head : count
  for (const part of parts) if (stringWidth(`${line} · ${part}`) <= width) line = `${line} · ${part}`
  const room = width - stringWidth(line) - 3
  if (room < 8) return clipText(line, width, 1)[0] ?? ''
  const [file = ''] = clipText(escapeControls(label), room, 1)
  return file === '' ? line : `${line} · ${file}`
}

function drawBar(share: number, size: number): string {
  const full = Math.min(size, Math.floor(share * size))
  const head = full < size ? '>' : ''
  return `[${'='.repeat(full)}${head}${' '.repeat(size - full - head.length)}]`
}

function formatRate(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : formatCount(Math.round(rate))
}
