import stringWidth from 'string-width'

const open = '(\\[{（［｛《〈「『【〖〔“‘'
const close = ')\\]}）］｝》〉」』】〗〕”’，。、；：！？…—·,.;:!?%％'
const wide = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'

/** The marks inside `3.5`, `10:30` and addresses. */
const inner = '[.,:;!?%·](?=[A-Za-z\\d/])'

/** What must stay on one line: opening marks, a word or one Han character, closing marks. The classes exclude each other: linear. */
const units = new RegExp(` +|[${open}]*(?:[${wide}]|(?:[^ ${open}${close}${wide}]|${inner})+)?[${close}]*`, 'gu')

const endOfSentence = /[。！？!?…][”’」』）)]*$|[^.]\.["”’)]*$/
const endOfClause = /[，、；：,;:—][”’」』）)]*$/

/** A line of which less than this would be filled is not broken behind a mark. */
const leastFilled = 0.4

interface Unit {
  text: string
  width: number
}

/** A line of a cue, and how many columns it takes: a Han character two. */
export type Line = Readonly<Unit>

/**
 * Break a line of speech for cues: behind a sentence or else a clause that leaves less than 60 % of the line empty, else where it is full, inside a
 * word only where the word is wider than the line.
 *
 * @param label what the first line opens with, `Name: `; it is parted from the words only where nothing else is left
 *
 * @example
 * breakLines('大家好，欢迎收听。今天我们聊茶。', 20).map((line) => line.text) // => ['大家好，欢迎收听。', '今天我们聊茶。']
 */
export function breakLines(text: string, columns: number, label = ''): Line[] {
  const width = stringWidth(label)
  if (width >= columns) return breakLines(label + text, columns)
  const lines: Line[] = []
  let line: Unit[] = label === '' ? [] : [{ text: label, width }]
  let used = width
  for (const unit of splitUnits(text, columns)) {
    while (used + unit.width > columns && line.length > 0) {
      const at = findBreak(line, columns)
      lines.push(joinUnits(line.slice(0, at)))
      line = dropBlanks(line.slice(at))
      used = measure(line)
    }
    if (line.length === 0 && unit.text === ' ') continue
    line.push(unit)
    used += unit.width
  }
  lines.push(joinUnits(line))
  return lines.filter(({ text: words }) => words !== '')
}

/** How many units stay on a line that is full. */
function findBreak(line: readonly Unit[], columns: number): number {
  let sentence = 0
  let clause = 0
  let used = 0
  for (const [i, { text, width }] of line.entries()) {
    used += width
    if (used < columns * leastFilled) continue
    if (endOfSentence.test(text)) sentence = i + 1
    else if (endOfClause.test(text)) clause = i + 1
  }
  return sentence || clause || line.length
}

function* splitUnits(text: string, columns: number): Generator<Unit> {
  for (const [unit] of text.matchAll(units)) {
    if (unit === '') continue
    if (unit.startsWith(' ')) yield { text: ' ', width: 1 }
    // No need to measure what is wider for sure.
    else if (unit.length > columns * 8) yield* splitWord(unit, columns)
    else {
      const width = stringWidth(unit)
      if (width <= columns) yield { text: unit, width }
      else yield* splitWord(unit, columns)
    }
  }
}

/** A word wider than the line, cut between its characters, but not before a mark set on the one before nor inside a joined emoji. */
function* splitWord(word: string, columns: number): Generator<Unit> {
  let part = ''
  let used = 0
  for (const character of word) {
    const width = stringWidth(character)
    const isJoined = (width === 0 || part.endsWith('\u200d')) && part.length < columns * 8
    if (!isJoined && part !== '' && (used + width > columns || part.length >= columns * 8)) {
      yield { text: part, width: used }
      part = ''
      used = 0
    }
    part += character
    used += width
  }
  yield { text: part, width: used }
}

function dropBlanks(line: Unit[]): Unit[] {
  const first = line.findIndex(({ text }) => text !== ' ')
  return first < 0 ? [] : line.slice(first)
}

function joinUnits(line: readonly Unit[]): Line {
  const text = line
    .map((unit) => unit.text)
    .join('')
    .trim()
  return { text, width: measure(line) }
}

function measure(line: readonly Unit[]): number {
  return line.reduce((sum, { width }) => sum + width, 0)
}
