import { OptionError } from './optionError.js'

/**
 * Say that a value is none of those allowed.
 *
 * @example
 * createChoiceError('dialect', 'tsv', ['rfc4180', 'excel']).message
 * // => 'Unexpected dialect `tsv`, expected `rfc4180` or `excel`'
 */
export function createChoiceError(option: string, value: string, choices: readonly string[]): OptionError {
  const quoted = choices.map((choice) => `\`${choice}\``)
  const expected = [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter(Boolean).join(' or ')
  return new OptionError(`Unexpected ${option} \`${value}\`, expected ${expected}`)
}
