const minute = 60
const hour = 60 * minute
const steps = [1, 2, 5, 10, 15, 30, minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour]

/** So many fit on a phone, of times with three figures of hours fewer. */
const countTicks = (total: number) => (total < 100 * hour ? 5 : 2)

/**
 * The times to write below a scale: multiples of a round step from 0 on, none so near to the end that it would run into its label.
 *
 * @param total the end of the scale in seconds
 * @example
 * listTicks(3725) // => [0, 900, 1800, 2700]
 */
export function listTicks(total: number): number[] {
  const most = countTicks(total)
  const step = steps.find((step) => total / step <= most) ?? Math.ceil(total / most / hour) * hour
  const ticks: number[] = []
  for (let time = 0; time < total * 0.82; time += step) ticks.push(time)
  return ticks
}
