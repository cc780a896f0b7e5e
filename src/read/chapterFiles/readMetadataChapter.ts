import type { EpisodeContent } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { quote } from '../doubts/quote.js'
import { collapseSpace } from './collapseSpace.js'
import { createChapter } from './createChapter.js'
import type { MetadataLine } from './readMetadataLines.js'
import { setAside } from './setAside.js'
import { toSeconds } from './toSeconds.js'

/** One second is so many of them where a section states no TIMEBASE. */
const nanoseconds = 1_000_000_000

const known = ['timebase', 'start', 'end', 'title'] as const
type Known = (typeof known)[number]

/** The nodes of a `[CHAPTER]` section of an FFmpeg metadata file; set aside as a whole where it has no start that can be read. */
export function readMetadataChapter(source: string, lines: readonly MetadataLine[], place: Place): EpisodeContent[] {
  const [heading, ...rest] = lines
  if (!heading) return []
  const stated = new Map<Known, MetadataLine>()
  const others: MetadataLine[] = []
  let last = heading
  for (const line of rest) {
    const name = known.find((candidate) => candidate === line.key)
    if (name && !stated.has(name)) {
      stated.set(name, line)
      last = line
    } else others.push(line)
  }
  const value = (name: Known) => stated.get(name)?.value.trim() ?? ''
  const unit = readTimebase(value('timebase'))
  const start = unit && readTime(value('start'), unit)
  const whole = { start: heading.start, end: lines.at(-1)?.end ?? heading.end }
  if (start === null) {
    const doubt = describeStart(value('start'), value('timebase'), unit !== null)
    return setAside(source.slice(whole.start, whole.end), place(whole), doubt)
  }
  const end = unit && readTime(value('end'), unit)
  const doubts = [
    end === null && value('end') !== ''
      ? `Unexpected END ${quote(value('end'))}, expected a whole number; left out`
      : null,
  ]
  const title = collapseSpace(value('title'))
  return [
    createChapter({ start, end, title, doubts }, place({ start: heading.start, end: last.end })),
    ...others.flatMap((line) => setAside(line.words, place(line))),
  ]
}

function describeStart(start: string, timebase: string, hasUnit: boolean): string {
  if (!hasUnit) return `Unexpected TIMEBASE ${quote(timebase)}, expected one like \`1/1000\`; the chapter is set aside`
  return start === ''
    ? 'Unexpected chapter without `START`, expected a whole number; set aside'
    : `Unexpected START ${quote(start)}, expected a whole number; the chapter is set aside`
}

/** A fraction of a second as `1/1000`. */
function readTimebase(value: string): { numerator: number; denominator: number } | null {
  if (value === '') return { numerator: 1, denominator: nanoseconds }
  const [, numerator, denominator] = /^(\d{1,15})\s*\/\s*(\d{1,15})$/.exec(value) ?? []
  const unit = { numerator: Number(numerator), denominator: Number(denominator) }
  return unit.numerator > 0 && unit.denominator > 0 ? unit : null
}

function readTime(
  value: string,
  { numerator, denominator }: { numerator: number; denominator: number },
): number | null {
  return /^\d+(?:\.\d+)?$/.test(value) ? toSeconds((Number(value) * numerator) / denominator) : null
}
