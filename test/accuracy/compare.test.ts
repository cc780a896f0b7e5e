import { describe, expect, it } from 'vitest'
import { accepts, beginAlike, fold, foldUrl } from '../../scripts/accuracy/compare.js'

describe('fold', () => {
  it.each([
    ['white space and case', ' Open  Ing ', 'opening'],
    ['full width', 'ＯＰＥＮ', 'open'],
    ['invisible characters', '开\u200b场\ufe0f', '开场'],
    ['punctuation at the ends', '— 「开场」：', '开场'],
    ['nothing', null, ''],
  ])('should fold %s', (_, text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  it('should not fold punctuation inside', () => {
    expect(fold('a：b')).toBe('a:b')
  })
})

describe('foldUrl', () => {
  it('should take addresses that differ in scheme, `www.`, final slash and encoding for the same', () => {
    expect(foldUrl('http://www.example.com/%E5%BC%80/')).toBe(foldUrl('https://example.com/开'))
  })

  it('should accept percent signs that encode nothing', () => {
    expect(foldUrl('https://example.com/100%')).toBe('example.com/100%')
  })

  it('should not take different paths for the same', () => {
    expect(foldUrl('https://example.com/a')).not.toBe(foldUrl('https://example.com/b'))
  })
})

describe('accepts', () => {
  it('should accept that nothing was found only where `null` is among the values', () => {
    expect(accepts(['开场', null], null)).toBe(true)
    expect(accepts(['开场'], null)).toBe(false)
  })
})

describe('beginAlike', () => {
  it('should let the shorter text decide', () => {
    expect(beginAlike('今天我们谈谈天气', '今天我们')).toBe(true)
  })

  it('should not let fewer than four characters decide', () => {
    expect(beginAlike('今天我们谈谈天气', '今天')).toBe(false)
  })
})
