import type { InspectedSegment } from '../../index.js'
import { countThings } from '../countThings.js'
import { translate } from '../language/translate.js'
import { clipLine, fitLine } from './clipLine.js'
import type { TextPage } from './page.js'

/** Each line that is not blank: where it stands, who took it, what it became, its words. */
export function renderSegments(segments: readonly InspectedSegment[], { width, chalk }: TextPage): string[] {
  if (segments.length === 0)
    return [
      chalk.bold(translate('Lines: none')),
      `  ${translate('This format is not read line by line: --tree shows what became of it.')}`,
    ]
  const shown = segments.filter(({ kind }) => kind !== 'blank')
  const recovered = shown.filter((segment) => segment.recovered).length
  const rows = shown.map((segment) => ({
    sign: segment.recovered ? '+' : ' ',
    place: `${segment.position.start.line}:${segment.position.start.column}`,
    reader: segment.claimedBy ?? (segment.kind === 'ruler' ? 'ruler' : 'nobody'),
    nodes: [...new Set(segment.nodes)].join(', ') || '-',
    text: segment.text,
  }))
  const place = measureColumn(
    rows.map((row) => row.place),
    12,
  )
  const reader = measureColumn(
    rows.map((row) => row.reader),
    16,
  )
  const nodes = measureColumn(
    rows.map((row) => row.nodes),
    Math.floor(width / 4),
  )
  const rest = Math.max(10, width - place - reader - nodes - 9)
  return [
    chalk.bold(
      translate(
        recovered > 0
          ? `Lines: ${shown.length}, ${countThings(recovered, 'break')} recovered (+)`
          : `Lines: ${shown.length}`,
      ),
    ),
    ...rows.map((row) =>
      [
        `  ${row.sign}${fitLine(row.place, place)}`,
        chalk.dim(fitLine(row.reader, reader)),
        chalk.cyan(fitLine(row.nodes, nodes)),
        clipLine(row.text, rest),
      ]
        .join('  ')
        .trimEnd(),
    ),
  ]
}

/** How wide a column of plain ASCII is, up to a limit. */
function measureColumn(cells: readonly string[], most: number): number {
  return cells.reduce((width, cell) => Math.min(most, Math.max(width, cell.length)), 0)
}
