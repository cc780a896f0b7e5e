/** A node of JSON-LD: its type of schema.org and what is known of it. */
export interface Node {
  readonly '@type': string
  readonly [property: string]: Value | readonly Value[]
}

type Value = string | number | Node

/**
 * Make a node of a type; properties of which nothing is known (null, no text, an empty list) are left out.
 *
 * @example
 * createNode('Person', {name: '林舟', url: []}) // => {'@type': 'Person', name: '林舟'}
 */
export function createNode(type: string, properties: Readonly<Record<string, Value | readonly Value[] | null>>): Node {
  const node: Record<string, Value | readonly Value[]> = {}
  for (const [name, value] of Object.entries(properties))
    if (value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)) node[name] = value
  return { '@type': type, ...node }
}
