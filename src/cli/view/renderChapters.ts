import type { DocumentEpisode } from '../../index.js'
import { formatClock } from '../../index.js'
import { translate } from '../language/translate.js'
import { indentText } from './indentText.js'
import type { Page } from './page.js'

/** Chapters with their times in one column, under the headings that they stand under in the text. */
export function renderChapters(chapters: DocumentEpisode['chapters'], { width, chalk }: Page): string[] {
  if (chapters.length === 0) return []
  const column = Math.max(...chapters.map((chapter) => formatClock(chapter.start).length))
  const indent = column + 4
  const lines = [chalk.bold(translate('Chapters'))]
  let section: string | null = null
  for (const chapter of chapters) {
    if (chapter.section !== section && chapter.section !== null)
      lines.push(...indentText(chapter.section, { width, indent: 2, paint: chalk.cyan }))
    section = chapter.section
    const head = `  ${chalk.green(formatClock(chapter.start).padStart(column))}  `
    lines.push(...indentText(chapter.title, { width, indent, head }))
    for (const note of chapter.notes) lines.push(...indentText(note, { width, indent: indent + 2, paint: chalk.dim }))
  }
  return lines
}
