import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanFileName } from '../../src/emit/cleanFileName.js'
import { hostileText } from './hostileText.js'

describe('cleanFileName', () => {
  it.each([
    ['第 1 期 | 书店', '第 1 期 书店'],
    ['问 [甲] #1 ^乙|', '问 甲 1 乙'],
    ['../../.bashrc', 'bashrc'],
    ['  结束…... ', '结束…'],
    ['a\tb\r\nc', 'a b c'],
    ['\u202Eabc\u0000', 'abc'],
    ['cafe\u0301', 'caf\u00E9'],
    ['\uD800', '\uFFFD'],
    ['CON', 'CON_'],
    ['nul.txt', 'nul_.txt'],
    ['LPT1', 'LPT1_'],
    ['console', 'console'],
    ['***', ''],
    [' . ', ''],
  ])('should make of %j the name %j', (text, name) => {
    expect(cleanFileName(text, 250)).toBe(name)
  })

  it('should cut between characters, and leave no space or dot at the end', () => {
    expect(cleanFileName('书'.repeat(100), 250)).toBe('书'.repeat(83))
    expect(cleanFileName('abc . def', 5)).toBe('abc')
    expect(cleanFileName('a😀', 4)).toBe('a')
  })

  it('should give a name that every system and note app takes, whatever the text holds', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 4, max: 250 }), (text, longest) => {
        const name = cleanFileName(text, longest)
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]/u)
        expect(name).not.toMatch(/^[\s.]|[\s.]$/)
        expect(name).toBe(name.normalize('NFC'))
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(longest)
      }),
    )
  })
})
