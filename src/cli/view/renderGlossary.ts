import type { DocumentEpisode } from '../../index.js'
import { translate } from '../language/translate.js'
import { indentText } from './indentText.js'
import type { Page } from './page.js'

/** Terms with their other names, each over its definition. */
export function renderGlossary(glossary: DocumentEpisode['glossary'], { width, chalk }: Page): string[] {
  if (glossary.length === 0) return []
  return [
    chalk.bold(translate('Glossary')),
    ...glossary.flatMap(({ term, aliases, definition }) => [
      ...indentText([term, ...aliases].join(' · '), { width, indent: 2, paint: chalk.cyan }),
      ...(definition === null ? [] : indentText(definition, { width, indent: 4 })),
    ]),
  ]
}
