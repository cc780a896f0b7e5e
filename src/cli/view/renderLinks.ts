import stringWidth from 'string-width'
import type { DocumentEpisode } from '../../index.js'
import { escapeControls } from '../escapeControls.js'
import { translate } from '../language/translate.js'
import { indentText } from './indentText.js'
import type { Page } from './page.js'
import { paintLink } from './paintLink.js'

type Link = DocumentEpisode['links'][number]

/** Each link once: a dump often repeats its list. */
export function renderLinks(links: DocumentEpisode['links'], page: Page): string[] {
  const unique = dropDuplicates(links)
  return unique.length === 0
    ? []
    : [page.chalk.bold(translate('Links')), ...unique.flatMap((link) => renderLink(link, page))]
}

function dropDuplicates(links: readonly Link[]): Link[] {
  const seen = new Set<string>()
  return links.filter(({ url, number, title }) => {
    const key = url ?? `${number ?? ''} ${title ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * The title as a link, or else with the URL behind it: on the same line if there is room, and never broken, since a broken one cannot
 * be clicked or copied.
 */
function renderLink({ title, url, number }: Link, page: Page): string[] {
  const { width, chalk } = page
  const label = [number === null ? null : translate(`No. ${number}`), title].filter((part) => part !== null).join(' ')
  const paint = paintLink(url, page)
  const address = url === null ? null : chalk.dim(escapeControls(url))
  if (label === '') return [`  ${paint?.(address ?? '') ?? address ?? ''}`]
  const lines = indentText(label, { width, indent: 4, head: '  ', ...(paint ? { paint } : {}) })
  if (address === null || url === label || (paint && !namesAddress(label))) return lines
  const last = lines.at(-1) ?? ''
  if (stringWidth(last) + 2 + stringWidth(address) <= width) return [...lines.slice(0, -1), `${last}  ${address}`]
  return [...lines, `    ${address}`]
}

/** A title that looks like an address might hide another one. */
function namesAddress(title: string): boolean {
  return /[a-z0-9-]\.[a-z]{2,}/i.test(title)
}
