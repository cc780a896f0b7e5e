import type { NoteSource } from './noteSource.js'

/** What stands around a quotation among own words, as Douban writes it: `<原文开始>…</原文结束>`. */
const mark = /[<‹＜〈]\/?原文(?:开始|開始|结束|結束)[>›＞〉]/g
const ends = /结束|結束/

/** Lines cut at the marks around quotations, without them, where a text has such marks; each told whether it is quoted. */
export function partOriginals(lines: readonly NoteSource[]): NoteSource[] {
  let quoted = false
  let isMarked = false
  const parted = lines.flatMap((line) => {
    const parts: NoteSource[] = []
    let at = 0
    let gap = line.gap
    const push = (end: number) => {
      const words = line.words.slice(at, end)
      const blank = words.length - words.trimStart().length
      if (words.trim() === '') return
      const start = line.start + at + blank
      parts.push({ ...line, words: words.trim(), start, end: start + words.trim().length, gap, quoted })
      gap = 0
    }
    for (const found of line.words.matchAll(mark)) {
      push(found.index)
      quoted = !ends.test(found[0])
      isMarked = true
      at = found.index + found[0].length
    }
    push(line.words.length)
    return parts
  })
  return isMarked ? parted : [...lines]
}
