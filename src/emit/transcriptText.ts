import type { DocumentEpisode } from '../document/document.js'
import { formatClock } from '../text/formatClock.js'
import { createEmitter } from './createEmitter.js'
import { cleanSpeech } from './transcript/cleanSpeech.js'

/**
 * Write the transcript as plain text to read: `[0:05] Name: what is said` for each turn, time and name as far as they are known, a
 * line a paragraph, a blank line between turns; in the order of the text.
 *
 * Ends and fractions of a second are left out: they would only disturb the reading. Above a transcript stands the title of its episode;
 * several follow each other. Without any transcript the text is empty.
 *
 * @example
 * transcriptText.emit(document) // => '纸上谈 042\n\n[0:05] 阿岚: 大家好，欢迎收听。\n\n[0:09] 林舟: …'
 */
export const transcriptText = createEmitter('transcript-text', ({ episodes }) =>
  episodes
    .filter(({ transcript }) => transcript.length > 0)
    .map(writeTranscript)
    .filter((text) => text !== '')
    .join('\n\n'),
)

function writeTranscript({ title, transcript }: DocumentEpisode): string {
  const blocks = [cleanSpeech(title ?? ''), ...transcript.map(writeTurn)].filter((lines) => lines.length > 0)
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

function writeTurn({ speaker, start, text }: DocumentEpisode['transcript'][number]): string[] {
  const time = start === null ? '' : `[${formatClock(Math.floor(start))}]`
  const name = cleanSpeech(speaker ?? '').join(' ')
  const [first = '', ...rest] = cleanSpeech(text)
  const line = [time, name === '' ? '' : `${name}:`, first].filter((part) => part !== '').join(' ')
  return line === '' ? [] : [line, ...rest]
}
