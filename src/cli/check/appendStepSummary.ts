import { appendFile } from 'node:fs/promises'
import { describeFileError } from '../describeFileError.js'
import { escapeControls } from '../escapeControls.js'
import { translate } from '../language/translate.js'
import { Problem } from '../problem.js'
import type { Annotation } from './listAnnotations.js'

/** Rows of the table: GitHub takes a summary of a mebibyte at most. */
const most = 500

/** Letters of a cell: an address may be of any length. */
const longest = 500

/**
 * Append a table of the messages to the summary of a step of GitHub Actions, in Markdown.
 *
 * @throws {Problem} where it cannot be written
 */
export async function appendStepSummary(
  path: string,
  annotations: readonly Annotation[],
  counts: string,
): Promise<void> {
  const rows = annotations
    .slice(0, most)
    .map(({ severity, label, line, column, rule, reason }) => [
      severity,
      [label, line, line === null ? null : column].filter((part) => part !== null).join(':'),
      rule ?? '',
      reason,
    ])
  const table = [
    ['', 'file', 'rule', 'message'],
    ['---', '---', '---', '---'],
  ]
  const lines =
    rows.length === 0
      ? []
      : [...table, ...rows.map((row) => row.map(escapeCell))].map((cells) => `| ${cells.join(' | ')} |`)
  const more = annotations.length - rows.length
  const text = [
    '### notes',
    '',
    escapeCell(counts),
    '',
    ...lines,
    ...(more > 0 ? ['', translate(`… and ${more} more`)] : []),
    '',
  ]
  try {
    await appendFile(path, `${text.join('\n')}\n`)
  } catch (error) {
    const reason = describeFileError(error)
    if (reason === null) throw error
    throw new Problem('$GITHUB_STEP_SUMMARY', reason)
  }
}

/** Every mark of Markdown and HTML stands for itself. */
function escapeCell(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text
  return escapeControls(short).replace(/[\\`*_{}[\]<>()#+\-.!|~&@:/]/g, (mark) => `\\${mark}`)
}
