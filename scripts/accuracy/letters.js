/**
 * Letters of a text, without those of its addresses.
 *
 * @param {unknown} text
 * @example
 * listLetters('第 1 期 https://example.com') // => '第期'
 */
export function listLetters(text) {
  return String(text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/[^\s"<>\\]+/g, '')
    .replace(/[^\p{L}]/gu, '')
}

const runLength = 4

/**
 * The runs of four letters that stand in some of the texts; a shorter text is a run by itself.
 *
 * @param {readonly string[]} texts letters only
 */
export function collectRuns(texts) {
  /** @type {Set<string>} */
  const runs = new Set()
  for (const text of texts) {
    if (text.length < runLength) runs.add(text)
    for (let start = 0; start + runLength <= text.length; start++) runs.add(text.slice(start, start + runLength))
  }
  return runs
}

/**
 * Count the letters of the texts that some run covers.
 *
 * @param {readonly string[]} texts letters only
 * @param {ReadonlySet<string>} runs
 * @returns {{covered: number, bare: number, gaps: string[]}} gaps: what was not covered, three letters or more
 */
export function measureCover(texts, runs) {
  const cover = { covered: 0, bare: 0, gaps: /** @type {string[]} */ ([]) }
  for (const text of texts) {
    const marks = markCovered(text, runs)
    const covered = marks.reduce((sum, mark) => sum + mark, 0)
    cover.covered += covered
    cover.bare += text.length - covered
    for (const gap of marks.join('').matchAll(/0{3,}/g))
      cover.gaps.push(text.slice(gap.index, gap.index + gap[0].length))
  }
  return cover
}

/**
 * @param {string} text
 * @param {ReadonlySet<string>} runs
 */
function markCovered(text, runs) {
  const marks = new Uint8Array(text.length)
  for (let start = 0; start < text.length; start++) marks.fill(1, start, start + findRun(text, start, runs))
  return marks
}

/**
 * Length of the longest run that begins at `start`, or 0.
 *
 * @param {string} text
 * @param {number} start
 * @param {ReadonlySet<string>} runs
 */
function findRun(text, start, runs) {
  for (let length = Math.min(runLength, text.length - start); length > 0; length--)
    if (runs.has(text.slice(start, start + length))) return length
  return 0
}
