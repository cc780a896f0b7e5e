/**
 * A name as it is compared with others: compatibility forms and widths (NFKC), case, runs of white space and invisible characters aside.
 *
 * The same on every machine: no rules of a country are in it.
 *
 * @example
 * foldName('ＲＡＧ\u200b  System') // => 'rag system'
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
