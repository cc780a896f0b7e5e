import * as z from 'zod'
import { documentSchema } from '../../document/schema.js'
import { timeKeys } from './createView.js'

/** What a name of a template can stand for: a value, an object of such, a list. */
export type Shape =
  | { readonly kind: 'value' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Shape> }
  | { readonly kind: 'list'; readonly item: Shape }

const value: Shape = { kind: 'value' }
const flag: Shape = { kind: 'flag' }

/** The shape of what `createView` makes of a document, read from the schema. */
export function createDocumentShape(): Shape {
  return createShape(documentSchema)
}

function createShape(schema: z.core.$ZodType): Shape {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return createShape(schema.unwrap())
  if (schema instanceof z.ZodArray) return { kind: 'list', item: placeItem(createShape(schema.element)) }
  if (!(schema instanceof z.ZodObject)) return value
  const own = Object.entries(schema.shape).map(([key, field]): [string, Shape] => [key, createShape(field)])
  const clocks = own.filter(([key, shape]) => timeKeys.includes(key) && shape.kind === 'value')
  return {
    kind: 'object',
    fields: new Map([...own, ...clocks.map(([key]): [string, Shape] => [`${key}Clock`, value])]),
  }
}

function placeItem(item: Shape): Shape {
  if (item.kind !== 'object') return item
  return { kind: 'object', fields: new Map([['index', value], ['first', flag], ['last', flag], ...item.fields]) }
}
