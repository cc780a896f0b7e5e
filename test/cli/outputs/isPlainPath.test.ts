import { describe, expect, it } from 'vitest'
import { isPlainPath } from '../../../src/cli/outputs/isPlainPath.js'

describe('isPlainPath', () => {
  it.each(['第1期 (上).md', 'people/林舟.md', '..a/b'.slice(2)])('should accept %j', (path) => {
    expect(isPlainPath(path)).toBe(true)
  })

  it.each([
    '',
    '.',
    '..',
    '../x',
    '../../x',
    './x',
    '/x',
    'a/',
    'a//b',
    'a/b/c',
    'a/..',
    'a/.',
    '.git/config',
    'a\\b',
    'a/b\\c',
    'c:/x',
    'a/c:x',
    'a/b\0',
    'a\n/b',
  ])('should not accept %j', (path) => {
    expect(isPlainPath(path)).toBe(false)
  })
})
