import { createTemplateError } from './createTemplateError.js'
import type { Shape } from './shape.js'

/** A token of mustache.js: its sort (`#`, `^`, `name`, `&`, `>`, `text`, …), its name, where it stands, and what a section holds. */
export type Token = readonly [sort: string, name: string, start: number, end: number, inner?: readonly Token[]]

/**
 * Compare every name of a template with what a document has, so that a slip is told before anything is written: the language itself
 * writes nothing for a name that is none.
 *
 * @param shapes what the sections around stand for, from the document inwards
 * @throws {TemplateError} at the first name that is wrong
 */
export function checkTokens(tokens: readonly Token[], shapes: readonly Shape[], source: string): void {
  for (const token of tokens) {
    if (token[0] === '>') throw refusePartial(token, source)
    if (token[0] === '#' || token[0] === '^') checkSection(token, shapes, source)
    if (token[0] === 'name' || token[0] === '&') checkValue(token, shapes, source)
  }
}

function checkSection([sort, name, start, , inner = []]: Token, shapes: readonly Shape[], source: string): void {
  const shape = findShape(name, shapes)
  if (!shape) throw refuseName(name, start, shapes, source)
  checkTokens(inner, sort === '^' ? shapes : enter(shape, shapes), source)
}

function checkValue([, name, start]: Token, shapes: readonly Shape[], source: string): void {
  const shape = findShape(name, shapes)
  if (!shape) throw refuseName(name, start, shapes, source)
  if (shape.kind === 'value' || shape.kind === 'flag') return
  const what = shape.kind === 'list' ? 'a list' : 'a group of fields'
  throw createTemplateError(
    `Unexpected value \`${name}\`, which is ${what}, expected {{#${name}}}…{{/${name}}}`,
    source,
    start,
  )
}

/** What the names inside a section are looked for in: a flag only shows or hides what it holds. */
function enter(shape: Shape, shapes: readonly Shape[]): readonly Shape[] {
  if (shape.kind === 'flag') return shapes
  return [...shapes, shape.kind === 'list' ? shape.item : shape]
}

/** As mustache.js looks a name up: in the innermost section first, then outwards. */
function findShape(name: string, shapes: readonly Shape[]): Shape | undefined {
  if (name === '.') return shapes.at(-1)
  const keys = name.split('.')
  return shapes.map((shape) => keys.reduce<Shape | undefined>(descend, shape)).findLast((shape) => shape !== undefined)
}

function descend(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape?.kind === 'object') return shape.fields.get(key)
  if (shape?.kind !== 'list') return undefined
  if (key === 'length') return { kind: 'value' }
  return /^\d+$/.test(key) ? shape.item : undefined
}

function refuseName(name: string, start: number, shapes: readonly Shape[], source: string): Error {
  const around = shapes.findLast((shape) => shape.kind === 'object')
  const fields = around?.kind === 'object' ? [...around.fields.keys()] : []
  const expected = fields.map((field) => `\`${field}\``).join(', ')
  return createTemplateError(`Unexpected field \`${name}\`, expected one of ${expected}`, source, start)
}

function refusePartial([, name, start]: Token, source: string): Error {
  return createTemplateError(`Unexpected partial \`${name}\`, expected a template of one file`, source, start)
}
