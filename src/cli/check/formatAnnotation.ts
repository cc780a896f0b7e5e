import { escapeControls } from '../escapeControls.js'
import type { Annotation } from './listAnnotations.js'

const commands = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * The workflow command of GitHub Actions for a message: `%` and line breaks are escaped in it, in its properties `:` and `,` too.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * @example
 * formatAnnotation(annotation) // => '::warning file=a.txt,line=3,col=1,title=chapter-order::Unexpected time …'
 */
export function formatAnnotation({ severity, label, isFile, line, column, rule, reason }: Annotation): string {
  const properties = [
    ...(isFile ? [`file=${escapeProperty(label)}`] : []),
    ...(line === null ? [] : [`line=${line}`]),
    ...(line === null || column === null ? [] : [`col=${column}`]),
    `title=${escapeProperty(rule ?? 'notes')}`,
  ]
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(reason)}`
}

function escapeData(text: string): string {
  return escapeControls(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
