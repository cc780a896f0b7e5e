import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainFileName } from '../../src/cli/outputs/isPlainFileName.js'
import { nameFile } from '../../src/emit/nameFile.js'
import { hostileText } from './hostileText.js'

describe('nameFile', () => {
  it.each([
    ['AI/ML: 入门', 1, 12, '02 AI ML 入门.psc'],
    [null, 0, 2, '1.psc'],
    ['../../.bashrc', 0, 2, '1 .. .. .bashrc.psc'],
    ['问 [甲] #1 ^乙|', 9, 10, '10 问 甲 1 乙.psc'],
    ['结束…...', 0, 2, '1 结束….psc'],
  ])('should name %j', (title, index, count, name) => {
    expect(nameFile(title, { index, count }, '.psc')).toBe(name)
  })

  it('should cut a long title between characters', () => {
    const name = nameFile('书'.repeat(500), { index: 0, count: 2 }, '.psc')
    expect(name).toMatch(/^1 书{39}\.psc$/)
  })

  it('should give a plain name that no system refuses, whatever the title is', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(99), (title, index) => {
        const name = nameFile(title, { index, count: 100 }, '.chapters.json')
        expect(isPlainFileName(name)).toBe(true)
        expect(name).toMatch(/^\d{3}(?: [^\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]*[^ .])?\.chapters\.json$/u)
        expect(Buffer.byteLength(name)).toBeLessThan(140)
      }),
    )
  })
})
