import type { Element } from 'hast'

/**
 * The value of an attribute by its hast name, or null; of a list its values with blanks between.
 *
 * @example
 * readAttribute(h('p.a.b'), 'className') // => 'a b'
 */
export function readAttribute({ properties }: Element, name: string): string | null {
  const value = properties[name]
  if (value === undefined || value === null || value === false) return null
  if (Array.isArray(value)) return value.join(' ')
  return value === true ? '' : String(value)
}
