import type { Inspection } from '../../index.js'
import { countThings } from '../countThings.js'
import { escapeControls } from '../escapeControls.js'
import { translate } from '../language/translate.js'
import type { TextPage } from './page.js'
import { renderMessages } from './renderMessages.js'
import { renderSegments } from './renderSegments.js'
import { renderShares } from './renderShares.js'
import { renderTree } from './renderTree.js'

/** How the format of an input was found. */
const reasons: Readonly<Record<Inspection['source']['formatBy'], string>> = {
  option: 'as asked for',
  content: 'by its content',
  ending: 'by the ending of its name',
  default: 'for want of a sign of another',
}

/** How an input is read, for a reader at a terminal. */
export function renderInspection(
  { source, segments, shares, messages, tree }: Inspection,
  { label, tree: wanted }: { readonly label: string; readonly tree: boolean },
  page: TextPage,
): string {
  const { chalk } = page
  const blocks = [
    [
      chalk.bold(escapeControls(label)),
      renderFact('format', `${source.format}${translate(', ')}${translate(reasons[source.formatBy])}`),
      renderFact('encoding', source.encoding),
      renderFact('length', countThings(source.length, 'character')),
    ],
    renderSegments(segments, page),
    wanted ? [chalk.bold(translate('Tree')), ...renderTree(tree, page)] : [],
    renderShares(shares, page),
    renderMessages(messages, page),
  ].filter((block) => block.length > 0)
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

function renderFact(name: string, value: string): string {
  return `  ${translate(name).padEnd(12)}${value}`
}
