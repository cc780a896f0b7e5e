import { describe, expect, it } from 'vitest'
import { readOptions } from '../../scripts/accuracy/options.js'

describe('readOptions', () => {
  it('should read folders, minimums and listed fields', () => {
    expect(readOptions(['a', '--min', 'start=1', 'b', '--min', 'url=0.9', '--list', 'url'])).toEqual({
      folders: ['a', 'b'],
      minimums: [
        ['start', 1],
        ['url', 0.9],
      ],
      listed: ['url'],
    })
  })

  it.each([['beginning=1'], ['start'], ['start='], ['start=98']])('should not take `--min %s`', (word) => {
    expect(() => readOptions(['--min', word])).toThrow(/expected/)
  })
})
