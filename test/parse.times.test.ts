import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse.js'

/** The chapters of a line that stands in a list of times. */
function chaptersAmong(line: string) {
  const [episode] = parse(`时间轴\n00:00 开头\n${line}\n2:10:00 结尾`).episodes
  return (episode?.chapters ?? [])
    .filter(({ title }) => title !== '开头' && title !== '结尾')
    .map(({ start, title }) => [start, title])
}

describe('times in a list of chapters', () => {
  it.each([
    ['00:05 开场', 5],
    ['125:30 开场', 7530],
    ['00:05开场', 5],
    ['[00:05] 开场', 5],
    ['【00:05】开场', 5],
    ['（00:05）开场', 5],
    ['(00:05) 开场', 5],
    ['00:05｜开场', 5],
    ['00:05、开场', 5],
    ['00:05 - 开场', 5],
    ['12：36 开场', 756],
    ['１２：３６ 开场', 756],
    ['12分36秒 开场', 756],
    ['1小时02分03秒 开场', 3723],
    ['12’36” 开场', 756],
    ['12\'36" 开场', 756],
    ['5m30s 开场', 330],
    ['00:05-02:20 开场', 5],
    ['00:05～02:20 开场', 5],
    ['00:00:12.500 开场', 12.5],
    ['· 00:05 开场', 5],
    ['• 00:05 开场', 5],
    ['1. 00:05 开场', 5],
    ['- 00:05 开场', 5],
    ['▶ 00:05 开场', 5],
    ['➤ 00:05 开场', 5],
    ['🔟 00:05 开场', 5],
    ['1️⃣ 00:05 开场', 5],
    ['@00:05 开场', 5],
    ['~00:05 开场', 5],
    ['约 00:05 开场', 5],
    ['59:59:59 开场', 215_999],
  ])('should read %s', (line, start) => {
    expect(chaptersAmong(line)).toEqual([[start, '开场']])
  })

  it.each([
    '16:9 的屏幕和 4:3 的电视',
    '约翰福音 3:16 这一节',
    '凌晨 3:15 才起床',
    '比分 2:1 结束了比赛',
    '2025-11-22 14:41:43 录的',
    '1:60 这一行坏了',
    '99:99 这一行也坏了',
    'https://x.example/a?t=12:36',
    'http://x.example:8080/',
    'Doors open at 10:30 PM',
    '4-Re: 第四封回信',
  ])('should not read %s', (line) => {
    expect(chaptersAmong(line)).toEqual([])
  })
})
