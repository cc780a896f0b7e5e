import { describe, expect, it } from 'vitest'
import { guardMarkup } from '../../../src/emit/opml/guardMarkup.js'

describe('guardMarkup', () => {
  it.each([
    ['<b>粗</b>', '&lt;b>粗&lt;/b>'],
    ['<!-- x --><?y?>', '&lt;!-- x -->&lt;?y?>'],
    ['&amp; &#35; &#x23;', '&amp;amp; &amp;#35; &amp;#x23;'],
    ['&lt;', '&amp;lt;'],
  ])('should escape %j', (text, escaped) => {
    expect(guardMarkup(text)).toBe(escaped)
  })

  it.each(['1 < 2', '印 <3000 册', 'R&D', 'https://a.example/?x=1&y=2', '< b', '& amp;', '《书》'])(
    'should not touch %j',
    (text) => {
      expect(guardMarkup(text)).toBe(text)
    },
  )
})
