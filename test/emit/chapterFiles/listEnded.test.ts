import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listEnded } from '../../../src/emit/chapterFiles/listEnded.js'
import { createChapter, createEpisode } from '../../createDocument.js'

/** Chapters as `[start, end]` in seconds, and what becomes of them in milliseconds. */
const end = (times: readonly (readonly [number, number | null])[], duration: number | null = null) =>
  listEnded(
    createEpisode({ duration, chapters: times.map(([start, stated]) => createChapter({ start, end: stated })) }),
  ).map((chapter) => [chapter.start, chapter.end])

describe('listEnded', () => {
  it('should end a chapter at the next later start, and the last with the episode', () => {
    const times = [
      [0, null],
      [5.5, null],
      [5.5, null],
      [60, null],
    ] as const
    const known = [
      [0, 5500],
      [5500, 60_000],
      [5500, 60_000],
    ]
    expect(end(times, 90)).toEqual([...known, [60_000, 90_000]])
    expect(end(times)).toEqual([...known, [60_000, 61_000]])
    expect(end(times, 50)).toEqual([...known, [60_000, 61_000]])
  })

  it('should keep stated ends: with a gap behind, and around other chapters', () => {
    expect(
      end([
        [0, 100],
        [10, null],
        [50, 80],
        [120, null],
      ]),
    ).toEqual([
      [0, 100_000],
      [10_000, 50_000],
      [50_000, 80_000],
      [120_000, 121_000],
    ])
  })

  it('should end a chapter that would run on into one which ends later', () => {
    expect(
      end([
        [0, 70],
        [50, 90],
        [100, null],
      ]),
    ).toEqual([
      [0, 50_000],
      [50_000, 90_000],
      [100_000, 101_000],
    ])
  })

  it('should put the longest of those that begin together first', () => {
    expect(
      end([
        [0, 10],
        [0, 90],
        [20, 90],
      ]),
    ).toEqual([
      [0, 90_000],
      [0, 10_000],
      [20_000, 90_000],
    ])
  })

  it('should end later than it starts, apart or one within the other, whatever the times are', () => {
    const time = fc.integer({ min: 0, max: 40 })
    const chapters = fc.array(fc.tuple(time, fc.option(time)))
    fc.assert(
      fc.property(chapters, fc.option(time), (times, duration) => {
        const ended = end(times, duration) as [number, number][] // pairs, as made above
        expect(ended.map(([start]) => start)).toEqual(times.map(([start]) => start * 1000).sort((a, b) => a - b))
        for (const [i, [start, stop]] of ended.entries()) {
          expect(stop).toBeGreaterThan(start)
          for (const [from, to] of ended.slice(i + 1)) expect(from >= stop || to <= stop).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('should take time in proportion to the chapters', () => {
    const times = Array.from({ length: 100_000 }, (_, i) => [i, 200_000 - i] as const)
    const started = performance.now()
    expect(end(times)).toHaveLength(times.length)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
