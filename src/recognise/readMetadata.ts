import { clean } from '../text/clean.js'
import { readDate } from '../text/readDate.js'
import { readDuration } from '../text/readDuration.js'
import type { Text } from '../text/text.js'
import type { EpisodeContent, FieldName } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import type { Block } from './block.js'
import { readParagraph } from './readProse.js'

/** Words before a value, by the field they name. */
const fields: readonly (readonly [FieldName, RegExp])[] = [
  ['published', /发布|發布|更新|上线|上線|日期|published|release|^date$|publish/iu],
  ['podcast', /播客名称|节目名称|節目名稱|^播客$|^[节節]目$|^podcast$|^show$/iu],
  ['title', /标题|標題|^title$/iu],
  ['duration', /时长|時長|duration|length/iu],
  ['number', /期数|期數|编号|編號|^episode$/iu],
]

/** `发布时间：2024-01-02` and the like, the value beside or below its label: fields of the episode; what is none stays prose. */
export function readMetadata(text: Text, block: Block, place: Place): EpisodeContent[] {
  const rest = block.pieces.flatMap((piece) => readParagraph(text, piece.body, place))
  if (!block.label) return rest
  const { words } = block.label
  const value = block.value ?? block.pieces[0]?.body
  const label = clean(text.source.slice(words.start, words.end))
  // `副标题：…` ends like a field that the vocabulary knows, and is none.
  const name = block.label.reading.exact ? fields.find(([, pattern]) => pattern.test(label))?.[0] : undefined
  const found = name && value && readField(name, clean(text.source.slice(value.start, value.end)))
  if (name && found) {
    const others = block.value ? rest : block.pieces.slice(1).flatMap((piece) => readParagraph(text, piece.body, place))
    return [{ type: 'field', name, value: found, position: place(value) }, ...others]
  }
  if (name && !value) return rest
  const line = { start: words.start, end: block.value?.end ?? words.end }
  return [{ type: 'paragraph', value: clean(text.source.slice(line.start, line.end)), position: place(line) }, ...rest]
}

function readField(name: FieldName, words: string): string | null {
  const value = words.replace(/[\s|｜·,，;；]+$/, '')
  if (name === 'published') return readDate(value)
  if (name === 'number') return /\d+/.exec(value)?.[0] ?? null
  if (name === 'duration') return readDuration(value, 'minutes')?.toFixed(0) ?? null
  return value
}
