import { describe, expect, it } from 'vitest'
import { createTag } from '../../../src/emit/anki/createTag.js'

describe('createTag', () => {
  it.each([
    ['纸上谈', '042', '纸上谈::042'],
    ['纸上谈', null, '纸上谈'],
    [null, 'S2E1', 'S2E1'],
    ['硅谷 早知道', '7', '硅谷_早知道::7'],
    ['忽左　忽右', null, '忽左_忽右'],
    ['a::b', '1', 'a:b::1'],
    ['"声": ', ':1:', '声::1'],
  ])('should make of %j and %j the tag %s', (podcast, number, tag) => {
    expect(createTag({ podcast, number })).toBe(tag)
  })

  it.each([
    [null, null],
    ['', ' '],
    ['::', '"'],
  ])('should make none of %j and %j', (podcast, number) => {
    expect(createTag({ podcast, number })).toBeNull()
  })
})
