import stringWidth from 'string-width'

/** The rows of a window that a text takes, its escape sequences none; counts no further than `most` wants. */
export function countRows(text: string, columns: number, most: number): number {
  let rows = 0
  for (const line of text.replace(/\n$/, '').split('\n')) {
    rows += Math.max(1, Math.ceil(stringWidth(line) / columns))
    if (rows > most) break
  }
  return rows
}
