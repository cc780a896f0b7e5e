/**
 * What a value is, in words, for a message about one of the wrong type.
 *
 * @example
 * describeValue(5) // => 'the number 5'
 * describeValue(new Map()) // => 'a Map'
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing (undefined)'
  if (value === null) return 'null'
  if (typeof value === 'string') return describeText(value)
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'object') return describeObject(value)
  return `the ${typeof value} ${String(value)}`
}

function describeText(text: string): string {
  if (text === '') return 'an empty text'
  return `the text '${text.length > 30 ? `${text.slice(0, 30)}…` : text}'`
}

function describeObject(value: object): string {
  if (Array.isArray(value)) return 'an array'
  const name: unknown = value.constructor?.name
  if (typeof name !== 'string' || name === '' || name === 'Object') return 'an object'
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`
}
