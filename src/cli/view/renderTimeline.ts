import stringWidth from 'string-width'
import type { DocumentEpisode } from '../../index.js'
import { escapeControls } from '../escapeControls.js'
import { translate } from '../language/translate.js'
import { clipText } from './clipText.js'
import type { SectionMark } from './letterSections.js'
import type { Page } from './page.js'
import { planTicks } from './planTicks.js'
import { planTimeline, type Timeline } from './planTimeline.js'

type Sections = ReadonlyMap<string, SectionMark>

const blocks = { body: '█', seam: '▊', gap: '·', open: '›', tick: '╵' }
const ascii = { body: '=', seam: '|', gap: '.', open: '>', tick: '|' }
/** More rows would be a list, and the list of chapters has the letters too. */
const mostLegendRows = 3

/**
 * Chapters to scale over the width of the window: the letters of the sections, a bar whose seams are where chapters end, the times,
 * and what the letters mean. None where no length is known.
 */
export function renderTimeline(episode: DocumentEpisode, sections: Sections, page: Page): string[] {
  // The last column stays free: a full line makes some terminals begin another.
  const columns = page.columns - 3
  const timeline = planTimeline(episode, columns)
  if (timeline === null) return []
  const glyphs = page.unicode ? blocks : ascii
  const rows = [
    drawLetters(timeline, sections),
    drawBar(timeline, sections, glyphs, page),
    page.chalk.dim(planTicks(timeline, glyphs.tick)),
  ]
  return [
    page.chalk.bold(translate('Time line')),
    ...rows.filter((row) => row !== '').map((row) => `  ${row}`),
    ...drawLegend(sections, page),
  ]
}

/** Each letter over the column in which its section begins. */
function drawLetters({ cells }: Timeline, sections: Sections): string {
  let previous: string | null = null
  const letters = cells.map((chapter) => {
    const section: string | null = chapter?.section ?? null
    const mark = section === null || section === previous ? undefined : sections.get(section)
    previous = section
    return mark ? mark.paint(mark.letter) : ' '
  })
  return letters.join('').trimEnd()
}

/** A run of each chapter, its last column a seam where another one follows. */
function drawBar({ cells, isOpen }: Timeline, sections: Sections, glyphs: typeof blocks, { chalk }: Page): string {
  const bare = sections.size === 0 ? chalk.cyan : chalk.dim
  let bar = ''
  for (let from = 0; from < cells.length; ) {
    const chapter = cells[from] ?? null
    const end = cells.findIndex((cell, column) => column > from && cell !== chapter)
    const to = end < 0 ? cells.length : end
    const isFollowed = end < 0 ? isOpen : cells[end] !== null
    if (chapter === null) bar += chalk.dim(glyphs.gap.repeat(to - from))
    else {
      const paint = sections.get(chapter.section ?? '')?.paint ?? bare
      bar += paint(glyphs.body.repeat(to - from - 1) + (isFollowed ? glyphs.seam : glyphs.body))
    }
    from = to
  }
  return `${bar}${isOpen ? glyphs.open : ''}`
}

/** `A 上半场   B 下半场`, as many a row as fit. */
function drawLegend(sections: Sections, { width }: Page): string[] {
  const rows: string[] = []
  let room = 0
  for (const [name, { letter, paint }] of sections) {
    const [title = ''] = clipText(escapeControls(name), Math.min(24, width - 6), 1)
    const size = stringWidth(title) + 2
    const item = `${paint(letter)} ${title}`
    if (room >= size + 3) {
      rows.push(`${rows.pop()}   ${item}`)
      room -= size + 3
    } else {
      rows.push(`  ${item}`)
      room = width - 2 - size
    }
    if (rows.length > mostLegendRows) return []
  }
  return rows
}
