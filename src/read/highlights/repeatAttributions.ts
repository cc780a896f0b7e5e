import type { NoteLine } from './noteLine.js'
import type { Attribution } from './readAttribution.js'

/** Words for the work named last: `——同上`. */
const same = /^(?:同上|同前|出处同上|出處同上|ibid\.?)$/i

/** Lines that name a work again without its name, with its name. */
export function repeatAttributions(lines: readonly NoteLine[]): NoteLine[] {
  let last: Attribution | null = null
  const repeat = (found: Attribution): Attribution => {
    if (!last || found.title !== null || !same.test(found.author ?? '')) return found
    return { ...found, author: last.author, title: last.title, place: found.place ?? last.place, chapter: last.chapter }
  }
  return lines.map((line) => {
    const attribution = line.attribution && repeat(line.attribution)
    const tail = line.tail && { ...line.tail, attribution: repeat(line.tail.attribution) }
    last = attribution ?? tail?.attribution ?? last
    return attribution || tail ? { ...line, attribution, tail } : line
  })
}
