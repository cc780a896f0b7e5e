import { Scalar, stringify } from 'yaml'
import { collapseSpace } from './collapseSpace.js'

/** Front matter: flat, since Obsidian shows no nested properties. A `Date` is a day and written plainly. */
export type Properties = Readonly<Record<string, string | number | Date | null | readonly string[]>>

/** What a reader may refuse, fold or take for a byte-order mark: all but the printable characters of YAML 1.1. */
export const unprintable = /[^\t\n\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/gu

/**
 * Write properties as YAML that reads the same under 1.1 (PyYAML, Jekyll) and 1.2 (Obsidian): what either would take for a number, a
 * time, a date or a truth value is quoted. Unknown values and empty lists are left out.
 *
 * @param escaped characters of one unit that are written as escapes, with the flags `g` and `u`
 * @example
 * stringifyProperties({title: '1:30', duration: 90, hosts: []}) // => 'title: "1:30"\nduration: 90'
 */
export function stringifyProperties(properties: Properties, escaped = unprintable): string {
  const values = Object.entries(properties).map(([key, value]) => [key, createValue(value, escaped)] as const)
  const known = values.filter(([, value]) => value !== null)
  if (!known.length) return ''
  const yaml = stringify(Object.fromEntries(known), {
    version: '1.2',
    compat: 'yaml-1.1',
    lineWidth: 0,
    customTags: ['timestamp'],
  })
  return yaml.trimEnd().replace(escaped, escapeCharacter)
}

function createValue(value: Properties[string] | undefined, escaped: RegExp) {
  if (typeof value === 'string') return createText(value, escaped)
  if (typeof value === 'number' || value instanceof Date || !value) return value ?? null
  const texts = value.map((text) => createText(text, escaped)).filter((text) => text !== null)
  return texts.length ? texts : null
}

function createText(text: string, escaped: RegExp) {
  const line = collapseSpace(text)
  if (!line) return null
  // `=` and `<<` are types of their own in YAML 1.1, which only some readers know.
  if (line.search(escaped) === -1 && line !== '=' && line !== '<<') return line
  const scalar = new Scalar(line)
  scalar.type = Scalar.QUOTE_DOUBLE
  return scalar
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
