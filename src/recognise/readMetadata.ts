import { clean } from '../text/clean.js'
import { readDate } from '../text/readDate.js'
import { readDuration } from '../text/readDuration.js'
import type { Text } from '../text/text.js'
import type { EpisodeContent, FieldName } from '../tree/nodes.js'
import type { Block } from './block.js'
import type { Place } from './place.js'
import { readParagraph } from './readProse.js'

/** Words before a value, by the field they name. */
const fields: readonly (readonly [FieldName, RegExp])[] = [
  ['published', /发布|發布|更新|上线|上線|日期|published|release|^date$|publish/iu],
  ['podcast', /播客名称|节目名称|節目名稱|^播客$|^[节節]目$|^podcast$|^show$/iu],
  ['title', /标题|標題|^title$/iu],
  ['duration', /时长|時長|duration|length/iu],
  ['number', /期数|期數|编号|編號|^episode$/iu],
]

/** `发布时间：2024-01-02` and the like: fields of the episode; what is none stays prose. */
export function readMetadata(text: Text, block: Block, place: Place): EpisodeContent[] {
  const rest = block.pieces.flatMap((piece) => readParagraph(text, piece.body, place))
  if (!block.label || !block.value) return rest
  const words = clean(text.source.slice(block.label.words.start, block.label.words.end))
  const value = clean(text.source.slice(block.value.start, block.value.end)).replace(/[\s|｜·,，;；]+$/, '')
  const name = fields.find(([, pattern]) => pattern.test(words))?.[0]
  const found = name && readField(name, value)
  const line = { start: block.label.words.start, end: block.value.end }
  if (name && found) return [{ type: 'field', name, value: found, position: place(block.value) }, ...rest]
  return [{ type: 'paragraph', value: clean(text.source.slice(line.start, line.end)), position: place(line) }, ...rest]
}

function readField(name: FieldName, value: string): string | null {
  if (name === 'published') return readDate(value)
  if (name === 'number') return /\d+/.exec(value)?.[0] ?? null
  if (name === 'duration') return readDuration(value, 'minutes')?.toFixed(0) ?? null
  return value
}
