import { describeValue } from './describeValue.js'

/**
 * What a user's module threw, with the line and column of that module where the trace names it.
 *
 * @param url the address of the module
 * @example
 * describeThrown(error, 'file:///a/x.js') // => 'TypeError: chapters is not iterable, line 12, column 3'
 */
export function describeThrown(error: unknown, url: string): string {
  if (!(error instanceof Error)) return describeValue(error)
  const what = `${error.name}: ${error.message.split('\n')[0]}`
  const [, line, column] = findPlace(error.stack ?? '', url) ?? []
  if (line === undefined) return what
  return `${what}, line ${line}${column === undefined ? '' : `, column ${column}`}`
}

function findPlace(stack: string, url: string): RegExpMatchArray | null {
  const start = stack.indexOf(`${url}:`)
  return start < 0 ? null : stack.slice(start + url.length).match(/^:(\d+)(?::(\d+))?/)
}
