import { describe, expect, it } from 'vitest'
import { createNote } from '../../../src/emit/readwise/createNote.js'

describe('createNote', () => {
  it.each([
    ['再读。', [], '再读。'],
    ['再读。\n两遍。', ['出版', 'slow life'], '.出版 .slow-life 再读。\n两遍。'],
    [null, ['出版'], '.出版'],
    ['.h1 标题', [], '\u200B.h1 标题'],
    [' .c1', ['慢'], '.慢 \u200B .c1'],
    ['……算了', ['..慢 ', 'c2', 'H1', ' '], '.慢 ……算了'],
  ])('should make a note of %j and %j', (thought, tags, note) => {
    expect(createNote(thought, tags)).toBe(note)
  })

  it('should make none of nothing', () => {
    expect(createNote(null, [])).toBeNull()
    expect(createNote('', ['.'])).toBeNull()
  })
})
