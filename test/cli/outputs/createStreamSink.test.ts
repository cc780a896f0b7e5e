import { describe, expect, it } from 'vitest'
import { chooseJoin } from '../../../src/cli/outputs/createStreamSink.js'

const choose = (mediaType: string) =>
  chooseJoin({ name: 'x', extension: '.x', mediaType, severalFiles: false, merges: false, rules: [], emit: () => '' })

describe('chooseJoin', () => {
  it.each([
    ['application/json', 'array'],
    ['application/json+chapters', 'array'],
    ['application/feed+json', 'array'],
    ['application/ld+json', 'array'],
    ['application/x-ndjson', 'lines'],
    ['text/plain', 'lines'],
    ['text/csv', 'merge'],
    ['text/tab-separated-values', 'merge'],
    ['text/x-anki', 'merge'],
    ['text/x-opml', 'merge'],
    ['text/markdown', null],
    ['application/xml', null],
  ])('should join %s by %s', (mediaType, join) => {
    expect(choose(mediaType)).toBe(join)
  })
})
