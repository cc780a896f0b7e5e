import { Chalk } from 'chalk'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { letterSections } from '../../../src/cli/view/letterSections.js'
import type { Page } from '../../../src/cli/view/page.js'
import { renderTimeline } from '../../../src/cli/view/renderTimeline.js'
import type { DocumentEpisode } from '../../../src/index.js'
import { createChapter, createEpisode } from '../../createDocument.js'

function draw(parts: Partial<DocumentEpisode>, columns: number, more: Partial<Page> = {}): string[] {
  const chalk = new Chalk({ level: 0 })
  const page = {
    width: Math.min(100, columns),
    columns,
    chalk,
    unicode: true,
    hyperlinks: false,
    quiet: false,
    ...more,
  }
  const episode = createEpisode(parts)
  return renderTimeline(episode, letterSections(episode.chapters, page.chalk), page)
}

/** Chapters that begin then, each ending with the next. */
function chaptersAt(...starts: number[]) {
  return starts.map((start, index) => createChapter({ start, end: starts[index + 1] ?? null, title: `${index}` }))
}

describe('renderTimeline', () => {
  it('should draw to scale, from nothing to the duration', () => {
    expect(draw({ chapters: chaptersAt(0, 900, 1800), duration: 3600 }, 43)).toEqual([
      'Time line',
      '  █████████▊█████████▊████████████████████',
      '  ╵0:00     ╵15:00    ╵30:00      1:00:00╵',
    ])
  })

  it('should leave open what nobody knows the end of', () => {
    expect(draw({ chapters: chaptersAt(0, 1800, 3600) }, 44)[1]).toBe('  ███████████████████▊███████████████████▊›')
  })

  it('should leave a gap before the first chapter and between those that end early', () => {
    const chapters = [createChapter({ start: 20, end: 40 }), createChapter({ start: 60, end: 80 })]
    expect(draw({ chapters, duration: 100 }, 43)[1]).toBe('  ········████████········████████········')
  })

  it('should say by letters which section is on, over the bar and below it', () => {
    const chapters = [
      createChapter({ start: 0, end: 30, section: '上' }),
      createChapter({ start: 30, end: 60, section: '下' }),
      createChapter({ start: 60, end: 90, section: '上' }),
      createChapter({ start: 90, end: 120 }),
    ]
    expect(draw({ chapters, duration: 120 }, 43)).toEqual([
      'Time line',
      '  A         B         A',
      '  █████████▊█████████▊█████████▊██████████',
      '  ╵0:00     ╵0:30     ╵1:00          2:00╵',
      '  A 上   B 下',
    ])
  })

  it('should give neighbouring sections different colours, and the letters the same ones', () => {
    const chapters = [createChapter({ start: 0, end: 30, section: '上' }), createChapter({ start: 30, section: '下' })]
    const [, letters = '', bar = '', , legend = ''] = draw({ chapters, duration: 60 }, 43, {
      chalk: new Chalk({ level: 1 }),
    })
    const colors = (line: string) => [...line.matchAll(/\u001b\[(3[0-7])m/g)].map(([, code]) => code)
    expect(colors(bar)).toEqual(['36', '35'])
    expect(colors(letters)).toEqual(['36', '35'])
    expect(colors(legend)).toEqual(['36', '35'])
  })

  it('should draw by time where the text runs backwards', () => {
    const chapters = [createChapter({ start: 60, section: '下' }), createChapter({ start: 0, end: 60, section: '上' })]
    expect(draw({ chapters, duration: 120 }, 43)[1]).toBe('  B                   A')
  })

  it('should give the column to the last of chapters that begin at once', () => {
    const chapters = [
      createChapter({ start: 0, section: 'x' }),
      createChapter({ start: 0, end: 60, section: 'y' }),
      createChapter({ start: 60, section: 'z' }),
    ]
    expect(draw({ chapters, duration: 120 }, 43).slice(1, 3)).toEqual([
      '  B                   C',
      '  ███████████████████▊████████████████████',
    ])
  })

  it('should draw ASCII where the terminal has nothing else', () => {
    const chapters = chaptersAt(5, 1800, 3600)
    expect(draw({ chapters }, 44, { unicode: false })).toEqual([
      'Time line',
      '  ===================|===================|>',
      '  |0:00     |15:00    |30:00       1:00:00|',
    ])
    expect(draw({ chapters: chaptersAt(5, 1800, 3600) }, 44, { unicode: false }).join('')).toMatch(/^[ -~]*$/)
  })

  it('should draw a single chapter only where its length is known', () => {
    expect(draw({ chapters: chaptersAt(5) }, 80)).toEqual([])
    expect(draw({ chapters: [] }, 80)).toEqual([])
    expect(draw({ chapters: chaptersAt(0, 0) }, 80)).toEqual([])
    expect(draw({ chapters: chaptersAt(0), duration: 60 }, 43)[1]).toBe(`  ${'█'.repeat(40)}`)
  })

  it.each([40, 80, 120, 200])(
    'should hold 300 chapters in 60 sections, or one of a long name, in %i columns',
    (columns) => {
      const many = chaptersAt(...Array.from({ length: 300 }, (_, index) => index * 20)).map((chapter, index) => ({
        ...chapter,
        section: `第${Math.floor(index / 5)}部分：很长的名字`,
      }))
      const long = chaptersAt(0, 1800.25).map((chapter) => ({ ...chapter, section: '很长的名字'.repeat(40) }))
      for (const lines of [draw({ chapters: many }, columns), draw({ chapters: long, duration: 359_999 }, columns)]) {
        expect(stringWidth(lines.find((line) => /[█▊]/.test(line)) ?? '')).toBe(columns - 1)
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThan(columns)
        expect(lines.length).toBeLessThanOrEqual(7)
      }
    },
  )

  it('should draw an axis for any length, and for hostile ones', () => {
    for (const duration of [0.5, 1, 59, 61, 3599, 86_400, 1e7, 1e12, Number.MAX_VALUE]) {
      const lines = draw({ chapters: chaptersAt(0), duration }, 80)
      expect(lines[2]?.trimStart().startsWith('╵0:00') || duration >= 1e12).toBe(true)
      expect(Math.max(...lines.slice(0, 2).map((line) => stringWidth(line)))).toBeLessThan(80)
    }
  })
})
