import { describe, expect, it } from 'vitest'
import { createGroups } from '../../../src/emit/markdown/createGroups.js'

function readTypes(names: (string | null)[]): string[] {
  return createGroups(
    names,
    3,
    (name) => name,
    (items) => [{ type: 'code', value: String(items.length) }],
  ).map((node) => (node.type === 'code' ? node.value : node.type))
}

describe('createGroups', () => {
  it('should put one heading over each run', () => {
    expect(readTypes(['a', 'a', 'b'])).toEqual(['heading', '2', 'heading', '1'])
  })

  it('should repeat a heading that comes back', () => {
    expect(readTypes(['a', 'b', 'a'])).toEqual(['heading', '1', 'heading', '1', 'heading', '1'])
  })

  it('should put a rule before what leaves a group', () => {
    expect(readTypes(['a', null, ' '])).toEqual(['heading', '1', 'thematicBreak', '1', 'thematicBreak', '1'])
  })

  it('should not put anything over what comes first without a name', () => {
    expect(readTypes([null, null])).toEqual(['2'])
  })
})
