import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTermFinder } from '../../../src/emit/html/createTermFinder.js'

/** The names that are found, in their order. */
function find(terms: readonly (string | string[])[], text: string): string[] {
  const found = createTermFinder(terms.map((names) => [names].flat()))(text)
  return found.map(({ start, end, term }) => `${term}:${text.slice(start, end)}`)
}

describe('createTermFinder', () => {
  it('should find Chinese terms inside a sentence, and all names of a term', () => {
    expect(find(['码洋', ['ISBN', '国际标准书号']], '国际标准书号和码洋，ISBN')).toEqual([
      '1:国际标准书号',
      '0:码洋',
      '1:ISBN',
    ])
  })

  it('should take the longest term', () => {
    expect(find(['码洋', '码洋率'], '码洋率和码洋')).toEqual(['1:码洋率', '0:码洋'])
    expect(find(['大模型', '大模型微调平台'], '大模型微调')).toEqual(['0:大模型'])
  })

  it('should find Latin terms only as words of their own, also beside Chinese', () => {
    expect(find(['AI'], 'AI、MAIN AIDS ai 和AI写作 AI2 2AI É AI')).toEqual(['0:AI', '0:AI', '0:AI'])
    expect(find(['C++', 'App Store'], 'C++17, C++, App Stores, App Store.')).toEqual(['0:C++', '0:C++', '1:App Store'])
    expect(find(['naïve'], 'naïve naïvely')).toEqual(['0:naïve'])
  })

  it('should not look for single characters, nor cut a character in two', () => {
    expect(find(['道', ''], '道可道')).toEqual([])
    expect(find(['\uDE00中'], '😀中')).toEqual([])
  })

  it('should keep a name with the first term that has it', () => {
    expect(find(['书号', '书号'], '书号')).toEqual(['0:书号'])
  })

  it('should take no more time for thousands of terms that begin alike', () => {
    const text = 'a'.repeat(200_000)
    const terms = Array.from({ length: 5000 }, (_, index) => [`${'a'.repeat(50)}${index}`])
    const start = performance.now()
    expect(createTermFinder(terms)(text)).toEqual([])
    // Tried one after the other, these would be a thousand million comparisons.
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('should find what stands there, ascending and apart', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string({ unit: 'binary' }), (terms, text) => {
        const found = createTermFinder(terms.map((term) => [term]))(text)
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ term }) => terms[term]))
        const ends = [0, ...found.map(({ end }) => end)]
        expect(found.filter(({ start }, index) => start < (ends[index] ?? 0))).toEqual([])
      }),
    )
  })
})
