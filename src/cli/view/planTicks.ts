import { formatClock } from '../../index.js'
import type { Timeline } from './planTimeline.js'

const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400]

/**
 * The axis below a time line: round times, as many as have room, each right behind its mark, and the time of the right end.
 *
 * @example
 * // an hour in 40 columns
 * planTicks(timeline, '|') // => '|0:00     |15:00    |30:00      1:00:00|'
 */
export function planTicks({ cells, total, isOpen }: Timeline, mark: string): string {
  const end = `${formatClock(total)}${mark}`
  const step = chooseStep(total, cells.length, end.length + 2)
  const room = cells.length + (isOpen ? 1 : 0) - end.length
  let line = ''
  for (let time = 0; time < total; time += step) {
    const tick = `${mark}${formatClock(time)}`
    const column = Math.floor((time / total) * cells.length)
    if (column + tick.length + 1 > room) break
    line = line.padEnd(column) + tick
  }
  return line.padEnd(room) + end
}

/** The smallest round step whose ticks, `size` columns wide, do not touch. */
function chooseStep(total: number, columns: number, size: number): number {
  const least = (total * size) / columns
  return steps.find((step) => step >= least) ?? Math.ceil(least / 86400) * 86400
}
