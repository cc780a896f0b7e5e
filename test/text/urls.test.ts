import { describe, expect, it } from 'vitest'
import { findUrls } from '../../src/text/urls.js'

const urls = (text: string) => findUrls(text).map(({ start, end }) => text.slice(start, end))

describe('findUrls', () => {
  it.each([
    ['见https://a.com/b，谢谢', ['https://a.com/b']],
    ['(https://a.com/b) 后文', ['https://a.com/b']],
    ['https://a.com/消歧义(b)。后文', ['https://a.com/消歧义(b)']],
    ['http://a.com https://b.com/?t=12:36', ['http://a.com', 'https://b.com/?t=12:36']],
  ])('should find the addresses of %s', (text, expected) => {
    expect(urls(text)).toEqual(expected)
  })

  it.each(['a.com', 'https:// 空', '比例 16:9', 'mailto:a@b.com'])('should not find one in %s', (text) => {
    expect(urls(text)).toEqual([])
  })
})
