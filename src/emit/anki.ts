import { stringify } from 'csv-stringify/sync'
import { listCards } from './anki/listCards.js'
import { createEmitter } from './createEmitter.js'

const columns = ['Front', 'Back', 'Aliases', 'Episode', 'Tags']

// Anki reads these before the first card (docs.ankiweb.net, Importing, Text Files; from 2.1.54 on). The separator comes first, as the
// columns are split by it. Columns go into the fields of the same name.
const header = [
  '#separator:Tab',
  '#html:false',
  `#columns:${columns.join('\t')}`,
  `#tags column:${columns.indexOf('Tags') + 1}`,
]

// A line that begins with `#` is a comment to Anki, where it is not quoted. Readers that are less careful trim what is not quoted.
const quoted = /^#|[\r\n]|^[\s\uFEFF]|[\s\uFEFF]$/

/**
 * Write the glossary as cards for the import of Anki: the term in front, its definition behind, its other names one a line, the
 * titles of its episodes one a line, and a tag for its podcast and the number in it, `纸上谈::042`; values are quoted as in CSV.
 *
 * Anki tells notes apart by their first field and keeps, of several that share it, what comes last. So a term of several episodes is
 * one card with all its definitions. A document without a glossary becomes the header alone.
 *
 * @example
 * anki.emit(document) // => '#separator:Tab\n#html:false\n#columns:Front\tBack\t…\n#tags column:5\n码洋\t定价 × 册数。\t…\n'
 */
export const anki = createEmitter('anki', (document) => {
  const rows = listCards(document).map((card) => [card.term, card.definition, card.aliases, card.episodes, card.tags])
  const cards = stringify(rows, { delimiter: '\t', record_delimiter: '\n', quoted_match: quoted })
  return `${header.join('\n')}\n${cards}`
})
