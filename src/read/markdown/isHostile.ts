/** Nesting deeper than this costs the parser more than linear time. Levels of quotes, or of lists two blanks apart. */
const deepest = 48

/** Product of the length of a paragraph and its count of delimiters from which on the parser takes seconds. */
const dearest = 20_000_000

/** Whether the Markdown engine would need more than linear time: deep nesting, or a paragraph with very many delimiters. */
export function isHostile(source: string, start: number): boolean {
  let length = 0
  let delimiters = 0
  for (let from = start; from < source.length; ) {
    const found = source.indexOf('\n', from)
    const end = found < 0 ? source.length : found
    const lead = readLead(source, from, end)
    if (lead.depth > deepest) return true
    if (lead.opens) length = delimiters = 0
    length += end - from
    delimiters += countDelimiters(source, from, end)
    if (length * delimiters > dearest) return true
    from = end + 1
  }
  return false
}

/** How deep a line stands, and whether a new paragraph begins with it. */
function readLead(source: string, start: number, end: number): { depth: number; opens: boolean } {
  let blanks = 0
  let marks = 0
  let at = start
  for (; at < end; at++) {
    const character = source[at] ?? ''
    if (character === '\t') blanks += 4
    else if (character === ' ') blanks++
    else if (character === '>' || isMark(source, at)) marks++
    else break
  }
  return { depth: marks + (at < end ? blanks / 2 : 0), opens: at === end || marks > 0 }
}

function isMark(source: string, at: number): boolean {
  return /[*+-]/.test(source[at] ?? '') && /[ \t]/.test(source[at + 1] ?? '')
}

function countDelimiters(source: string, start: number, end: number): number {
  // Each line that begins so may be the second of a table.
  let count = /[:-]/.test(source[start] ?? '') ? 1 : 0
  for (let at = start; at < end; at++) if ('*_[]`<!&~'.includes(source[at] ?? '')) count++
  return count
}
