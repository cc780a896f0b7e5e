import type { DocumentExcerpt } from '../../index.js'
import { formatClock } from '../../index.js'
import { countThings } from '../countThings.js'
import { escapeControls } from '../escapeControls.js'
import { translate } from '../language/translate.js'
import { clipText } from './clipText.js'
import type { Page } from './page.js'

const most = 5

/** How many excerpts there are, of which works, and the beginning of the first few, each under its chapter. */
export function renderExcerpts(excerpts: readonly DocumentExcerpt[], { width, chalk }: Page): string[] {
  if (excerpts.length === 0) return []
  const rest = excerpts.length - most
  const lines = [chalk.bold(countThings(excerpts.length, 'excerpt'))]
  let heading: string | null = null
  for (const excerpt of excerpts.slice(0, most)) {
    const name = nameHeading(excerpt)
    if (name !== heading && name !== null)
      lines.push(...clipText(escapeControls(name), width - 4, 1).map((line) => `  ${chalk.cyan(line)}`))
    heading = name
    lines.push(...clipText(escapeControls(nameExcerpt(excerpt)), width - 4, 1).map((line) => `  ${line}`))
  }
  return [...lines, ...(rest > 0 ? [chalk.dim(`  ${translate(`… and ${rest} more`)}`)] : [])]
}

function nameHeading({ source, chapter }: DocumentExcerpt): string | null {
  return [source?.title, source?.author, chapter].filter((part) => part).join(' · ') || null
}

function nameExcerpt({ start, title, text, thought }: DocumentExcerpt): string {
  const words = title ?? (text || thought || '')
  return start === null ? words : `${formatClock(start)}  ${words}`
}
