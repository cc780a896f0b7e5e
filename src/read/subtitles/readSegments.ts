import { fold } from '../../text/fold.js'
import { isSpacedHan } from '../../text/joinSpacedHan.js'
import type { Boilerplate, Doubt, Turn } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import type { JsonArray } from '../json/scanJson.js'
import { createSegmentTurn } from './createSegmentTurn.js'
import { keepJson } from './keepJson.js'
import { readSegment } from './readSegment.js'
import { readSegmentUnit } from './readSegmentUnit.js'

const noWords: Doubt = {
  rule: 'unreadable-item',
  reason: 'Unexpected segment without words, expected an object with a text; set aside',
}

/** A list of segments as turns; what is none is set aside. */
export function readSegments(source: string, { items }: JsonArray, place: Place): (Turn | Boilerplate)[] {
  const read = items.map((item) => ({ item, segment: item.kind === 'object' ? readSegment(source, item) : null }))
  const segments = read.flatMap(({ segment }) => segment ?? [])
  const style = {
    unit: readSegmentUnit(segments),
    isSpaced: isSpacedHan(segments.map(({ text }) => fold(text))),
  }
  return read.flatMap(({ item, segment }): (Turn | Boilerplate)[] =>
    segment ? createSegmentTurn(segment, style, place(item)) : keepJson(source, item, place, [noWords]),
  )
}
