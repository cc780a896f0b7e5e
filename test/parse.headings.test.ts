import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse.js'

const list = ['夜谈：四月看了什么', '', '00:00 开场', '02:10 这个月的天气', '54:24 一次坐错车的旅行', '']

function episodeOf(lines: readonly string[]) {
  return parse([...list, ...lines].join('\n')).episodes[0]
}

describe('headings of works below a list of times', () => {
  it('should be sections where the times go on', () => {
    const episode = episodeOf(['Part 2 本月看过', '', '电影', '58:00 《夜路》：旧城', '1:04:10 《灯下》：律师'])
    expect(episode?.chapters.map(({ start, section }) => [start, section])).toEqual([
      [0, null],
      [130, null],
      [3264, null],
      [3480, '电影'],
      [3850, '电影'],
    ])
    expect(episode?.description).toContain('Part 2 本月看过')
  })

  it('should head references where the times begin anew', () => {
    const episode = episodeOf([
      '提到的作品',
      '',
      '电影',
      '03:00 《夜路》',
      '12:40 《灯下》',
      '',
      '书',
      '41:02 《河口》',
    ])
    expect(episode?.chapters.map(({ start }) => start)).toEqual([0, 130, 3264])
    expect(episode?.links.map(({ title }) => title)).toEqual(['《夜路》', '《灯下》', '《河口》'])
  })
})
