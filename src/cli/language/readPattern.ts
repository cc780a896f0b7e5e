/** A text of a catalogue taken apart: what stands between its values. */
export interface Pattern {
  /** One more than there are values. */
  readonly literals: readonly string[]
  readonly values: readonly PatternValue[]
}

export interface PatternValue {
  readonly name: string
  /** Whether it is a text to translate in turn. */
  readonly isText: boolean
}

/**
 * Take a key or a translation of a catalogue apart.
 *
 * @example
 * readPattern('wrote {path}') // => {literals: ['wrote ', ''], values: [{name: 'path', isText: false}]}
 */
export function readPattern(text: string): Pattern {
  const parts = text.split(/\{(\+?[a-z]\w*)\}/i)
  return {
    literals: parts.filter((_, index) => index % 2 === 0),
    values: parts
      .filter((_, index) => index % 2 === 1)
      .map((name) => ({ name: name.replace('+', ''), isText: name.startsWith('+') })),
  }
}
