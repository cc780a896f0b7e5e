/**
 * The variable of the environment that sets a key.
 *
 * @example
 * nameVariable('csvDialect') // => 'NOTES_CSV_DIALECT'
 */
export function nameVariable(key: string): string {
  return `NOTES_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
}
