import { describe, expect, it } from 'vitest'
import { findClocks } from '../../src/text/clocks.js'
import { fold } from '../../src/text/fold.js'

const seconds = (text: string) => findClocks(fold(text)).map((clock) => clock.seconds)

describe('findClocks', () => {
  it.each([
    ['00:05 开场', [5]],
    ['125:30 开场', [7530]],
    ['01:02:03', [3723]],
    ['海边58:30 开场', [3510]],
    ['00:05开场', [5]],
    ['开场 58:30', [3510]],
    ['[00:05] 开场', [5]],
    ['【00:05】开场', [5]],
    ['（00:05）开场', [5]],
    ['00:05｜开场', [5]],
    ['00:05、开场', [5]],
    ['12：36 开场', [756]],
    ['０１：２０ 开场', [80]],
    ['12分36秒 开场', [756]],
    ['1小时02分03秒', [3723]],
    ['12\'36"', [756]],
    ['5m30s', [330]],
    ['00:00:12.500 开场', [12.5]],
    ['· 00:05', [5]],
    ['1. 00:05', [5]],
    ['-00:05', [5]],
    ['第 3 章 01 05:46 收工', [346]],
    ['05:48 2017 年前后', [348]],
  ])('should find the time of %s', (text, expected) => {
    expect(seconds(text)).toEqual(expected)
  })

  it.each([
    '16:9 屏幕',
    '比分 2:1',
    '1:60 坏',
    '99:99 坏',
    '1:2:3',
    ':30',
    '01:',
    'a:b:c',
    'http://x:80:80/',
    '1234:56',
  ])('should not find one in %s', (text) => {
    expect(seconds(text)).toEqual([])
  })

  it('should read a range as one time with its end', () => {
    expect(findClocks('00:05-02:20 开场')).toEqual([{ start: 0, end: 11, seconds: 5, until: 140 }])
    expect(findClocks('00:05 ~ 02:20 开场')[0]?.until).toBe(140)
  })

  it('should not read a dash before words as a range', () => {
    expect(findClocks('00:05 - 开场')[0]?.until).toBeNull()
  })

  it('should count frames where lines open with them, 25 a second unless one goes further', () => {
    expect(seconds('00:00:04:00 甲\n00:24:12:05 乙')).toEqual([4, 1452.2])
    expect(seconds('00:00:04:15 甲\n00:24:12:29 乙')).toEqual([4.5, 1452.967])
    expect(findClocks('[01:00:00:00 - 01:00:03:18]\n甲\n[01:00:04;02 - 01:00:09;21]\n乙')).toEqual([
      { start: 1, end: 26, seconds: 3600, until: 3603.72 },
      { start: 31, end: 56, seconds: 3604.08, until: 3609.84 },
    ])
  })

  it.each([
    '00:24:12:05 那一帧',
    '从 00:24:12:05 到\n再从 00:25:12:05 到',
    '00:16:3e:12:45:07\n00:16:12:45:07:3e',
    '10:20:30:40:50:60\n10:20:30:40:50:61',
  ])('should count none in %j', (text) => {
    expect(seconds(text)).toEqual([])
  })

  it('should read a number behind a colon as the beginning of the title where other times have no frames', () => {
    expect(seconds('00:02:10 甲\n00:15:42 乙\n00:20:00:10 丙')).toEqual([130, 942])
  })
})
