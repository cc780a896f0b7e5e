import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostRows, planBar } from '../../../src/emit/html/bar/planBar.js'
import { createChapter } from '../../createDocument.js'

type Times = [start: number, end: number | null, section?: string]

function plan(times: readonly Times[], duration: number | null = null) {
  const chapters = times.map(([start, end, section = null]) => createChapter({ start, end, section }))
  return planBar({ chapters, duration })
}

/** `chapter: from–to in percent @ row`. */
function draw({ segments }: ReturnType<typeof plan>): string[] {
  return segments.map(({ chapter, left, width, row, open }) => {
    const [from, to] = [Math.round(left), Math.round(left + width)]
    return `${chapter}: ${from}–${to} @${row}${open ? ' open' : ''}`
  })
}

describe('planBar', () => {
  it('should draw to the scale of the episode', () => {
    const bar = plan(
      [
        [0, 25],
        [25, 50],
        [60, 100],
      ],
      200,
    )
    expect(draw(bar)).toEqual(['0: 0–13 @0', '1: 13–25 @0', '2: 30–50 @0'])
    expect(bar).toMatchObject({
      total: 200,
      scale: 100,
      rows: 1,
      ends: { open: false, atDuration: false, atNext: false },
    })
  })

  it('should leave the last end open where nothing says it', () => {
    const bar = plan([
      [0, 50],
      [50, 100],
      [100, null],
    ])
    expect(draw(bar)).toEqual(['0: 0–46 @0', '1: 46–92 @0', '2: 92–100 @0 open'])
    expect(bar.ends).toEqual({ open: true, atDuration: false, atNext: false })
  })

  it('should draw the last chapter to the end of the episode, and say so', () => {
    const bar = plan(
      [
        [0, 50],
        [50, null],
      ],
      100,
    )
    expect(draw(bar)).toEqual(['0: 0–50 @0', '1: 50–100 @0'])
    expect(bar.ends).toEqual({ open: false, atDuration: true, atNext: false })
  })

  it('should lay what overlaps into rows', () => {
    expect(
      draw(
        plan([
          [0, 60],
          [30, 90],
          [40, 50],
          [60, 100],
        ]),
      ),
    ).toEqual(['0: 0–60 @0', '1: 30–90 @1', '2: 40–50 @2', '3: 60–100 @0'])
  })

  it('should draw chapters that begin together below each other', () => {
    const bar = plan([
      [0, null],
      [0, 50],
      [50, 100],
    ])
    expect(draw(bar)).toEqual(['0: 0–50 @0', '1: 0–50 @1', '2: 50–100 @0'])
    expect(bar.ends.atNext).toBe(true)
  })

  it('should draw times that run backwards where they are', () => {
    expect(
      draw(
        plan([
          [60, null],
          [10, 80],
          [80, 100],
        ]),
      ),
    ).toEqual(['1: 10–80 @0', '0: 60–80 @1', '2: 80–100 @0'])
  })

  it('should draw one chapter', () => {
    expect(draw(plan([[0, null]]))).toEqual(['0: 0–100 @0 open'])
    expect(draw(plan([[30, null]]))).toEqual(['0: 92–100 @0 open'])
    expect(draw(plan([[30, null]], 60))).toEqual(['0: 50–100 @0'])
    expect(draw(plan([[90, null]], 60))).toEqual(['0: 92–100 @0 open'])
  })

  it('should draw neighbours of a section under one band, a section that comes back in its colour', () => {
    const { bands, bandRows } = plan([
      [0, 10],
      [10, 30, '甲'],
      [30, 50, '甲'],
      [50, 80, '乙'],
      [80, 100, '甲'],
    ])
    expect(bands.map(({ name, section, left, width }) => [name, section, left, Math.round(left + width)])).toEqual([
      ['甲', 0, 10, 50],
      ['乙', 1, 50, 80],
      ['甲', 0, 80, 100],
    ])
    expect(bandRows).toBe(1)
  })

  it('should have no more rows than a bar can', () => {
    const bar = plan(Array.from({ length: 40 }, (): Times => [5, null]))
    expect(bar).toMatchObject({ rows: mostRows, crowded: true })
    expect(bar.segments).toHaveLength(40)
  })

  it('should draw nothing without chapters', () => {
    expect(plan([], 60)).toMatchObject({ segments: [], bands: [], rows: 0, total: 60 })
  })

  it('should hold every chapter within the bar, in a row of its own where rows are left', () => {
    const time = fc.oneof(fc.nat(20), fc.double({ min: 0, max: 1e9, noNaN: true }))
    const chapter = fc.tuple(time, fc.option(time), fc.constantFrom('甲', '乙'))
    fc.assert(
      fc.property(fc.array(chapter), fc.option(time), (times, duration) => {
        const { segments, bands, crowded } = plan(times, duration)
        expect(segments.map(({ chapter }) => chapter).sort((a, b) => a - b)).toEqual(times.map((_, index) => index))
        for (const { left, width } of [...segments, ...bands]) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(width).toBeGreaterThanOrEqual(0)
          expect(left + width).toBeLessThan(100.001)
        }
        if (crowded) return
        const ends = new Map<number, number>()
        for (const { left, width, row } of segments) {
          expect(left).toBeGreaterThanOrEqual((ends.get(row) ?? 0) - 0.001)
          ends.set(row, left + width)
        }
      }),
    )
  })
})
