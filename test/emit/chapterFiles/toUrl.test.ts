import { describe, expect, it } from 'vitest'
import { toUrl } from '../../../src/emit/chapterFiles/toUrl.js'

describe('toUrl', () => {
  it.each([
    ['https://a.example/中?x=1&y=%E4#z', 'https://a.example/中?x=1&y=%E4#z'],
    [' mailto:a@b.example ', 'mailto:a@b.example'],
    ['https://a.example/<b>{"c"}|`^\\', 'https://a.example/%3Cb%3E%7B%22c%22%7D%7C%60%5E%5C'],
    ['http://[::1]:80/?a[]=1#b#c', 'http://[::1]:80/?a%5B%5D=1#b%23c'],
    ['https://a.example/100%', 'https://a.example/100%25'],
  ])('should keep %s', (url, expected) => {
    expect(toUrl(url)).toBe(expected)
  })

  it.each([null, '', 'javascript:alert(1)', 'file:///etc/passwd', '/relative', 'https://a b', 'https://a\n.example'])(
    'should not keep %j',
    (url) => {
      expect(toUrl(url)).toBeNull()
    },
  )
})
