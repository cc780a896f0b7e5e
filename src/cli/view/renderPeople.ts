import type { DocumentEpisode } from '../../index.js'
import { translate } from '../language/translate.js'
import { indentText } from './indentText.js'
import type { Page } from './page.js'

/** One person a line: name, role, what is said of them. */
export function renderPeople(people: DocumentEpisode['people'], { width, chalk }: Page): string[] {
  if (people.length === 0) return []
  return [
    chalk.bold(translate('People')),
    ...people.flatMap(({ name, role, about }) =>
      indentText(`${name} (${translate(role)})${about === null ? '' : ` ${about}`}`, { width, indent: 4, head: '  ' }),
    ),
  ]
}
