import { dirname, relative, resolve } from 'node:path'
import { describeValue } from '../emitters/describeValue.js'
import { readVariable } from './readVariable.js'
import type { Setting } from './setting.js'
import { ValueFault } from './valueFault.js'

/**
 * The value of a setting out of configuration, of the type that the option would have.
 *
 * @param said as it stands in a file; of a variable its text
 * @param file the file it stands in, to which its paths are relative; null for the environment
 * @throws {ValueFault} where it is none
 */
export function readValue(setting: Setting, said: unknown, file: string | null): unknown {
  const value = file === null && typeof said === 'string' ? readVariable(setting, said) : said
  if (!fits(setting, value))
    throw new ValueFault(`is ${describeFound(setting, value)}, expected ${describeExpected(setting)}`)
  if (typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((text) => place(setting, String(text), file))
  const text = place(setting, String(value), file)
  return setting.kind === 'list' ? [text] : parse(setting, text)
}

function fits({ kind, choices, isNegatable, option }: Setting, value: unknown): boolean {
  if (kind === 'switch') return typeof value === 'boolean'
  if (value === false) return isNegatable
  if (value === true) return option.optional
  if (kind === 'choice') return typeof value === 'string' && choices.includes(value)
  if (kind === 'list' && Array.isArray(value)) return value.every((item) => typeof item === 'string' && item !== '')
  return (typeof value === 'string' && value !== '') || (kind === 'text' && Number.isFinite(value))
}

function describeFound({ kind }: Setting, value: unknown): string {
  const items: readonly unknown[] = kind === 'list' && Array.isArray(value) ? value : []
  const wrong = items.find((item) => typeof item !== 'string' || item === '')
  return items.length === 0 || wrong === undefined ? describeValue(value) : `a list with ${describeValue(wrong)}`
}

function describeExpected({ kind, choices }: Setting): string {
  if (kind === 'switch') return 'true or false'
  if (kind === 'choice') return `one of ${choices.join(', ')}`
  return kind === 'list' ? 'a text or a list of texts' : 'a text'
}

/** A path in a file is meant from that file; `-`, and a format by its name, are no paths. */
function place({ isPath, key }: Setting, text: string, file: string | null): string {
  const isRelative = isPath ? text !== '-' : key === 'format' && /^\.{1,2}[/\\]/.test(text)
  if (file === null || !isRelative) return text
  const path = relative(process.cwd(), resolve(dirname(file), text)) || '.'
  const plain = isPath || /^\.\.[/\\]|^([a-zA-Z]:)?[/\\]/.test(path) ? path : `./${path}`
  return /[/\\]$/.test(text) ? `${plain}/` : plain
}

/** The option's own parser has the last word: `--max-warnings <n>` wants a number. */
function parse({ option, kind }: Setting, text: string): unknown {
  if (kind === 'choice' || !option.parseArg) return text
  try {
    return option.parseArg<unknown>(text, undefined)
  } catch (error) {
    throw new ValueFault(`is ${describeValue(text)}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
