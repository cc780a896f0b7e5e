/**
 * Change all texts of a value, however deep.
 *
 * @example
 * mapTexts({title: 'a', notes: ['b']}, (text) => text.toUpperCase()) // => {title: 'A', notes: ['B']}
 */
export function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  // The shape stays: only texts are replaced, by texts.
  return mapValue(value, change) as Value
}

function mapValue(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((own) => mapValue(own, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, mapValue(own, change)]))
}
