/**
 * Say that a value is none of those allowed.
 *
 * @example
 * createChoiceError('dialect', 'tsv', ['rfc4180', 'excel']).message
 * // => 'Unexpected dialect `tsv`, expected `rfc4180` or `excel`'
 */
export declare function createChoiceError(option: string, value: string, choices: readonly string[]): Error;
