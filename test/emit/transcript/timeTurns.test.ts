import { describe, expect, it } from 'vitest'
import { timeTurns } from '../../../src/emit/transcript/timeTurns.js'
import { createTurn } from './createTurn.js'

const listTimes = (turns: Parameters<typeof timeTurns>[0]) =>
  timeTurns(turns).map(({ start, end, turns: own }) => [start, end, own.map(({ text }) => text).join('|')])

describe('timeTurns', () => {
  it('should take a stated end', () => {
    const turns = [createTurn('甲', { start: 5, end: 7.25 }), createTurn('乙', { start: 9, end: 10 })]
    expect(listTimes(turns)).toEqual([
      [5000, 7250, '甲'],
      [9000, 10000, '乙'],
    ])
  })

  it('should keep an end behind the next start: two may talk at once', () => {
    const turns = [createTurn('甲', { start: 5, end: 9 }), createTurn('乙', { start: 7, end: 8 })]
    expect(listTimes(turns)).toEqual([
      [5000, 9000, '甲'],
      [7000, 8000, '乙'],
    ])
  })

  it('should end a turn of unknown end where the next begins', () => {
    const turns = [createTurn('甲', { start: 5 }), createTurn('乙', { start: 9, end: 10 })]
    expect(listTimes(turns)[0]).toEqual([5000, 9000, '甲'])
  })

  it('should look for a later start, where two begin at once', () => {
    const turns = [
      createTurn('甲', { start: 5 }),
      createTurn('乙', { start: 5 }),
      createTurn('丙', { start: 9, end: 10 }),
    ]
    expect(listTimes(turns).map(([start, end]) => [start, end])).toEqual([
      [5000, 9000],
      [5000, 9000],
      [9000, 10000],
    ])
  })

  it('should show the last one as long as reading takes, a second at least', () => {
    expect(listTimes([createTurn('好', { start: 5 })])).toEqual([[5000, 6000, '好']])
    expect(listTimes([createTurn('一二三四五六七八九十', { start: 5 })])).toEqual([
      [5000, 7000, '一二三四五六七八九十'],
    ])
    expect(listTimes([createTurn('a'.repeat(25), { start: 5 })])[0]?.[1]).toBe(7500)
  })

  it.each([5, 4.9996, 2, 0])('should not take an end that is not later than the start: %d', (end) => {
    expect(listTimes([createTurn('甲', { start: 5, end }), createTurn('乙', { start: 9 })])[0]).toEqual([
      5000,
      9000,
      '甲',
    ])
  })

  it('should join turns without a start to the one before, until the next start', () => {
    const turns = [
      createTurn('甲', { start: 5, end: 7 }),
      createTurn('乙'),
      createTurn('丙', { end: 8 }),
      createTurn('丁', { start: 12 }),
      createTurn('戊'),
    ]
    expect(listTimes(turns)).toEqual([
      [5000, 12000, '甲|乙|丙'],
      [12000, 14000, '丁|戊'],
    ])
  })

  it('should join turns above the first start to it', () => {
    expect(listTimes([createTurn('甲'), createTurn('乙', { start: 5 })])).toEqual([[5000, 7000, '甲|乙']])
  })

  it('should not time a transcript without any start', () => {
    expect(timeTurns([createTurn('甲'), createTurn('乙', { end: 3 })])).toEqual([])
    expect(timeTurns([])).toEqual([])
  })

  it('should put starts that run backwards in order', () => {
    const turns = [createTurn('甲', { start: 9, end: 10 }), createTurn('乙', { start: 5 }), createTurn('丙')]
    expect(listTimes(turns)).toEqual([
      [5000, 9000, '乙|丙'],
      [9000, 10000, '甲'],
    ])
  })

  it.each([3_600_000, 1e300])('should not take a time that no episode reaches: %d', (start) => {
    expect(listTimes([createTurn('甲', { start: 5, end: start }), createTurn('乙', { start })])).toEqual([
      [5000, 7000, '甲|乙'],
    ])
  })
})
