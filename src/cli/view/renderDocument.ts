import type { Document } from '../../index.js'
import { countThings } from '../countThings.js'
import { escapeControls } from '../escapeControls.js'
import { translate } from '../language/translate.js'
import { clipText } from './clipText.js'
import { indentText } from './indentText.js'
import type { Page } from './page.js'
import { renderEpisode } from './renderEpisode.js'
import { renderExcerpts } from './renderExcerpts.js'
import { renderMessages } from './renderMessages.js'

/**
 * A document for a reader at a terminal: not all of it, but what one wants to check at a glance.
 *
 * @param label the name of the input where there are several, else null
 */
export function renderDocument(document: Document, label: string | null, page: Page): string {
  const blocks = [
    label === null ? [] : renderLabel(label, page),
    ...document.episodes.flatMap((episode) => renderEpisode(episode, page)),
    renderExcerpts(document.excerpts, page),
    renderRest(document, page),
    page.quiet ? [] : renderMessages(document.messages, page),
  ].filter((block) => block.length > 0)
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

function renderLabel(label: string, { width, chalk }: Page): string[] {
  return indentText(label, { width, indent: 3, head: chalk.dim('── '), paint: chalk.dim })
}

const mostSetAside = 3

function renderRest({ episodes, excerpts, boilerplate }: Document, { width, chalk }: Page): string[] {
  const lines: string[] = []
  if (episodes.length === 0 && excerpts.length === 0) lines.push(translate('No episode and no excerpt found.'))
  if (boilerplate.length > 0)
    lines.push(translate(`Set aside: ${countThings(boilerplate.length, 'piece')} of page furniture`))
  for (const { text } of boilerplate.slice(0, mostSetAside))
    lines.push(...clipText(escapeControls(text), width - 4, 1).map((line) => `  ${line}`))
  const rest = boilerplate.length - mostSetAside
  if (rest > 0) lines.push(`  ${translate(`… and ${rest} more`)}`)
  return lines.map((line) => chalk.dim(line))
}
