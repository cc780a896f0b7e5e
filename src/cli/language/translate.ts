import type { Catalogue } from './catalogue.js'
import { matchPattern } from './matchPattern.js'
import { type Pattern, readPattern } from './readPattern.js'

interface Entry {
  readonly from: Pattern
  readonly to: Pattern
}

/** A text within a text within a text: `a.txt: error: the vocabulary b.yaml: is a folder`. */
const deepest = 4

let exact: ReadonlyMap<string, string> = new Map()
let entries: readonly Entry[] = []

/** Set what `translate` translates by: one language holds for the whole process, as its locale does. Null for English. */
export function useCatalogue(catalogue: Catalogue | null): void {
  const pairs = Object.entries(catalogue ?? {})
  exact = new Map(pairs)
  entries = pairs
    .map(([from, to]) => ({ from: readPattern(from), to: readPattern(to) }))
    .filter(({ from }) => from.values.length > 0)
    .sort((a, b) => weigh(b.from) - weigh(a.from))
}

/**
 * A text for people in the language that is used; as it is where there is no translation, so that nothing is ever lost.
 *
 * @param text in English, its values put in
 */
export function translate(text: string): string {
  return entries.length === 0 ? text : translateWithin(text, deepest)
}

function translateWithin(text: string, depth: number): string {
  const whole = exact.get(text)
  if (whole !== undefined) return whole
  for (const { from, to } of entries) {
    const values = matchPattern(from, text)
    if (values === null) continue
    const named = new Map(
      from.values.map(({ name, isText }, index) => {
        const value = values[index] ?? ''
        return [name, isText && depth > 0 ? translateWithin(value, depth - 1) : value]
      }),
    )
    return fill(to, named)
  }
  return text
}

function fill({ literals, values }: Pattern, named: ReadonlyMap<string, string>): string {
  return literals.map((literal, index) => literal + (named.get(values[index]?.name ?? '') ?? '')).join('')
}

/**
 * What says more fits better: `the emitter {path} does not exist` before `{path} does not exist`. And what begins with words before what
 * begins with a value, which would swallow the words: `error: {+reason}` before all of `{path} is a file`.
 */
function weigh({ literals }: Pattern): number {
  return literals.join('').length + (literals[0] === '' ? 0 : 10_000)
}
