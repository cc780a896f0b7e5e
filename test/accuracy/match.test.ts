import { describe, expect, it } from 'vitest'
import { createMatchFinding } from '../../scripts/accuracy/findings.js'
import { matchItems } from '../../scripts/accuracy/match.js'

interface Label {
  name: string
  optional?: boolean
}
const isSame = (label: Label, item: string) => label.name === item

describe('matchItems', () => {
  it('should pair each label with one item, equal items one by one', () => {
    const match = matchItems([{ name: 'a' }, { name: 'a' }], ['a', 'a', 'a'], isSame)
    expect(match.pairs).toHaveLength(2)
    expect(match.extra).toEqual(['a'])
  })

  it('should not give an optional label the item of a required one', () => {
    const optional = { name: 'a', optional: true }
    const required = { name: 'a' }
    const match = matchItems([optional, required], ['a'], isSame)
    expect(match.pairs).toEqual([[required, 'a']])
    expect(match.missed).toEqual([optional])
  })

  it('should not change the items it was given', () => {
    const items = ['a']
    matchItems([{ name: 'a' }], items, isSame)
    expect(items).toEqual(['a'])
  })
})

describe('createMatchFinding', () => {
  it('should not count optional labels, found or not', () => {
    const labels = [{ name: 'a' }, { name: 'b', optional: true }, { name: 'c', optional: true }, { name: 'd' }]
    const { right, missed, extra } = createMatchFinding('link', matchItems(labels, ['a', 'b', 'x'], isSame))
    expect({ right, missed, extra }).toEqual({ right: 1, missed: 1, extra: 1 })
  })
})
