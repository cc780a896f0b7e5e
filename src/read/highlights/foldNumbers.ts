import type { NoteSource } from './noteSource.js'

/** A number of a list, alone on its line: `1、`, `(2)`. */
const alone = /^(?:[(（]\s?(\d{1,3})\s?[)）]|(\d{1,3})\s?[、.．)）])$/

/** So many numbers that count up make a list. */
const fewest = 2

/** Numbers alone on their lines, where they count up, taken to the line below, which opens an entry. */
export function foldNumbers(lines: readonly NoteSource[]): NoteSource[] {
  const numbers = lines.map(readNumber)
  const found = numbers.filter((number) => number !== null)
  const isList = found.length >= fewest && found.every((number, i) => i === 0 || number === (found[i - 1] ?? 0) + 1)
  if (!isList) return [...lines]
  return lines.flatMap((line, i) => {
    const number = lines[i - 1]
    if (numbers[i] != null && i + 1 < lines.length) return []
    if (number === undefined || numbers[i - 1] == null) return [line]
    return [{ ...line, start: number.start, gap: Math.max(1, number.gap), opening: true }]
  })
}

function readNumber({ words }: NoteSource): number | null {
  const found = alone.exec(words)
  return found ? Number(found[1] ?? found[2]) : null
}
