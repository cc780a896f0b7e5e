import { translate } from '../language/translate.js'
import { indentText } from './indentText.js'
import type { Page } from './page.js'

/** A heading and one line for each text. */
export function renderList(heading: string, texts: readonly string[], { width, chalk }: Page): string[] {
  if (texts.length === 0) return []
  return [
    chalk.bold(translate(heading)),
    ...texts.flatMap((text) => indentText(text, { width, indent: 4, head: '  ' })),
  ]
}
