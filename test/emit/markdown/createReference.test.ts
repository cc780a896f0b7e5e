import { describe, expect, it } from 'vitest'
import { createReference } from '../../../src/emit/markdown/createReference.js'

const url = 'https://a.example'
const link = { type: 'link', url, children: [{ type: 'text', value: 'A' }] }

describe('createReference', () => {
  it('should link the title', () => {
    expect(createReference({ title: 'A', url })).toEqual([{ type: 'paragraph', children: [link] }])
  })

  it('should show the number of the episode', () => {
    expect(createReference({ title: 'A', url, number: '12' })).toEqual([
      { type: 'paragraph', children: [link, { type: 'text', value: ' (12)' }] },
    ])
  })

  it('should not repeat a number that the title has', () => {
    expect(createReference({ title: 'E12 A', url: null, number: '12' })).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'E12 A' }] },
    ])
  })

  it('should not write an item of nothing', () => {
    expect(createReference({ title: ' ', url: null, number: null })).toEqual([])
  })
})
