import type { DocumentEpisode } from '../../index.js'
import { formatClock } from '../../index.js'
import { translate } from '../language/translate.js'
import { indentText } from './indentText.js'
import type { SectionMark } from './letterSections.js'
import type { Page } from './page.js'
import { paintLink } from './paintLink.js'

/**
 * Chapters with their times in one column, under the headings that they stand under in the text.
 *
 * @param sections the marks of the time line; empty where there is none
 */
export function renderChapters(
  chapters: DocumentEpisode['chapters'],
  sections: ReadonlyMap<string, SectionMark>,
  page: Page,
): string[] {
  if (chapters.length === 0) return []
  const { width, chalk } = page
  const column = chapters.reduce((most, chapter) => Math.max(most, formatClock(chapter.start).length), 0)
  const indent = column + 4
  const lines = [chalk.bold(translate('Chapters'))]
  let section: string | null = null
  for (const chapter of chapters) {
    if (chapter.section !== section && chapter.section !== null)
      lines.push(...renderHeading(chapter.section, sections.get(chapter.section), page))
    section = chapter.section
    const head = `  ${chalk.green(formatClock(chapter.start).padStart(column))}  `
    const paint = paintLink(chapter.url, page) ?? undefined
    lines.push(...indentText(chapter.title, { width, indent, head, ...(paint ? { paint } : {}) }))
    for (const note of chapter.notes) lines.push(...indentText(note, { width, indent: indent + 2, paint: chalk.dim }))
  }
  return lines
}

function renderHeading(section: string, mark: SectionMark | undefined, { width, chalk }: Page): string[] {
  if (!mark) return indentText(section, { width, indent: 2, paint: chalk.bold })
  return indentText(section, { width, indent: 4, head: `  ${mark.paint(mark.letter)} `, paint: chalk.bold })
}
