import type { Yaml } from 'mdast'
import { type Properties, stringifyProperties } from './stringifyProperties.js'

/** Make the front matter of a note; none where nothing is known. */
export function createFrontMatter(properties: Properties, escaped?: RegExp): Yaml[] {
  const value = stringifyProperties(properties, escaped)
  return value ? [{ type: 'yaml', value }] : []
}
