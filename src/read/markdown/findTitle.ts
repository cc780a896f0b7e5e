import type { Heading, RootContent } from 'mdast'
import { readNumber } from '../../recognise/readNumber.js'
import { clean } from '../../text/clean.js'
import { fold } from '../../text/fold.js'
import type { Field } from '../../tree/nodes.js'
import { readLabel } from '../../vocabulary/lexicon.js'
import { spanOf } from '../spanOf.js'
import { flatten, type Reading } from './flatten.js'
import { textOf } from './runs.js'

/** The heading that is the title of a document, with what it states: the only one of level 1 that is no label, before all others. */
export function findTitle(
  reading: Reading,
  nodes: readonly RootContent[],
): { heading: Heading; fields: Field[] } | null {
  const headings = nodes.filter((node) => node.type === 'heading')
  const [first, second] = headings.filter(
    (node) => node.depth === 1 && readLabel(fold(textOf(flatten(reading, node.children))).trim()) === null,
  )
  if (!first || second || first !== headings[0] || nodes.indexOf(first) > 3) return null
  const fields = readTitleFields(reading, first)
  return fields.length > 0 ? { heading: first, fields } : null
}

/** The title that a heading is, and the number it states. */
export function readTitleFields(reading: Reading, heading: Heading): Field[] {
  const value = clean(textOf(flatten(reading, heading.children)))
  if (value === '') return []
  const position = reading.place(spanOf(heading))
  const number = readNumber(fold(value))
  const title: Field = { type: 'field', name: 'title', value, position }
  return number ? [title, { type: 'field', name: 'number', value: number, position }] : [title]
}
