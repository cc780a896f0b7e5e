import stringWidth from 'string-width'
import type { DocumentEpisode } from '../../index.js'
import { escapeControls } from '../escapeControls.js'
import { translate } from '../language/translate.js'
import { indentText } from './indentText.js'
import type { Page } from './page.js'

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

/** Title, then the URL: on the same line if there is room, and never broken, since a broken one cannot be clicked or copied. */
function renderLink({ title, url, number }: Link, { width, chalk }: Page): string[] {
  const label = [number === null ? null : translate(`No. ${number}`), title].filter((part) => part !== null).join(' ')
  const address = url === null ? null : escapeControls(url)
  if (label === '') return [`  ${chalk.dim(address ?? '')}`]
  const lines = indentText(label, { width, indent: 4, head: '  ' })
  if (address === null || address === escapeControls(label)) return lines
  const last = lines.at(-1) ?? ''
  if (stringWidth(last) + 2 + stringWidth(address) <= width)
    return [...lines.slice(0, -1), `${last}  ${chalk.dim(address)}`]
  return [...lines, `    ${chalk.dim(address)}`]
}
