import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'

const text = '时长：20 分钟\n\n时间线\n00:05 开场\n01:20 正题'

describe('setDuration', () => {
  it('should hold instead of what the text says', () => {
    expect(parse(text).episodes[0]?.duration).toBe(1200)
    expect(parse(text, { duration: 3723.5 }).episodes[0]?.duration).toBe(3723.5)
  })

  it('should hold where the text says nothing, and leave all else as it is', () => {
    const plain = parse('时间线\n00:05 开场')
    const amended = parse('时间线\n00:05 开场', { duration: 60 })
    expect(amended).toEqual({ ...plain, episodes: [{ ...plain.episodes[0], duration: 60 }] })
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('should not accept %s', (duration) => {
    expect(() => parse(text, { duration })).toThrow('expected a number of seconds')
  })
})
