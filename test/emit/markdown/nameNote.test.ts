import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameNote } from '../../../src/emit/markdown/nameNote.js'
import { hostileNotes } from '../hostileNotes.js'

describe('nameNote', () => {
  it.each([
    ['AI/ML: [入门]', 'AI ML 入门'],
    ['[[a|b]]#c^d', 'a b c d'],
    ['100% snake_case (上)', '100% snake_case (上)'],
    ['$x$ `y` %%z%% ==m== {{q}} ((r)) _s_', 'x y z m q r s'],
    ['???', ''],
  ])('should name the note of %j %j', (text, name) => {
    expect(nameNote(text)).toBe(name)
  })

  it('should fit into 255 bytes with a number and an ending', () => {
    expect(Buffer.byteLength(`${nameNote('书'.repeat(300))} (1000).md`)).toBeLessThanOrEqual(255)
  })

  it('should be the same of what it gives, and hold nothing that ends a link', () => {
    fc.assert(
      fc.property(hostileNotes, (text) => {
        const name = nameNote(text)
        expect(nameNote(name)).toBe(name)
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]/u)
      }),
    )
  })
})
