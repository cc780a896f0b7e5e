import type { Position } from 'unist'
import type { Chapter, Image } from '../../tree/nodes.js'
import { quote } from '../doubts/quote.js'
import { collapseSpace } from './collapseSpace.js'
import { createChapter } from './createChapter.js'
import { toSeconds } from './toSeconds.js'

const clock = /^(?:(?:(\d{1,6}):)?(\d{1,6}):)?(\d{1,15})(?:[.,](\d+))?$/

/**
 * The seconds of a Normal Play Time (RFC 2326, as Podlove Simple Chapters 1.2 takes it) or null: `37`, `7:48`, `35:12.250`,
 * `05:12:03.500`. All digits of the fraction count; a comma before it is read as well.
 *
 * @example
 * readNormalPlayTime('35:12.250') // => 2112.25
 * readNormalPlayTime('1:60') // => null
 */
export function readNormalPlayTime(value: string): number | null {
  const match = clock.exec(value.trim())
  if (!match) return null
  const [, hours, minutes, seconds = '', fraction = '0'] = match
  if (minutes !== undefined && (seconds.length > 2 || Number(seconds) >= 60)) return null
  if (hours !== undefined && (minutes === undefined || minutes.length > 2 || Number(minutes) >= 60)) return null
  const whole = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds)
  return toSeconds(Number(`${whole}.${fraction}`))
}

/**
 * The nodes of one `<psc:chapter>` (Podlove Simple Chapters 1.0 to 1.2) by its attributes `start`, `title`, `href`, `image`: the
 * chapter, its image behind it; null where it states no start that can be read.
 *
 * @example
 * readPscChapter({ start: '0:05', title: '开场' }, position)?.length // => 1
 */
export function readPscChapter(
  attributes: Readonly<Record<string, string | undefined>>,
  position: Position,
): (Chapter | Image)[] | null {
  const start = readNormalPlayTime(attributes.start ?? '')
  if (start === null) return null
  const title = collapseSpace(attributes.title ?? '')
  const chapter = createChapter({ start, title, url: attributes.href?.trim() || null }, position)
  const url = attributes.image?.trim()
  return url ? [chapter, { type: 'image', url, alt: null, position }] : [chapter]
}

/** Why a `<psc:chapter>` is none: its start cannot be read. */
export function describePscStart(start: string | undefined): string {
  return start?.trim()
    ? `Unexpected start ${quote(start)}, expected a time like \`01:02:03.000\`; the chapter is set aside`
    : 'Unexpected chapter without `start`, expected a time; set aside'
}
