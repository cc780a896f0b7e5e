/** The notebook export of Kindle: each line of it has a class that says what it is. */
export function isNotebook(html: string): boolean {
  return /class\s*=\s*["']?noteHeading\b/i.test(html) && /class\s*=\s*["']?(?:bookTitle|noteText)\b/i.test(html)
}
