import { createEmitter } from './createEmitter.js'
import { escapeCueText } from './escapeCueText.js'
import { formatTime } from './formatTime.js'
import { type Cue, type CueSize, planCues } from './transcript/planCues.js'
import { writeTranscripts } from './transcript/writeTranscripts.js'

/** One line of the width that Podcasting 2.0 advises; players break it where they must. */
const size: CueSize = { columns: 65, lines: 1, names: false, guard: (text) => text }

/**
 * Write the transcript as WebVTT: cues of a line of 65 columns at most, as Podcasting 2.0 advises, a Han character counting two, and in
 * each its speaker as a voice (`<v Name>`).
 *
 * A turn longer than a cue becomes several, its time shared by their length. Turns without a start share the time of the turn before; a
 * transcript without any start has no cue, the file only its first line. An unknown end is the next start, behind the last one a second
 * for every ten columns: see `timeTurns`. The words behind `WEBVTT` tell readers that it is no list of chapters. Of several transcripts
 * each becomes a file.
 *
 * @example
 * vtt.emit(document) // => 'WEBVTT Kind: captions\n\n00:00:05.000 --> 00:00:09.500\n<v 阿岚>大家好，欢迎收听。\n\n…'
 */
export const vtt = createEmitter('vtt', (document) =>
  writeTranscripts(document, '.vtt', (transcript) =>
    ['WEBVTT Kind: captions\n', ...planCues(transcript, size).map(writeCue)].join('\n'),
  ),
)

/** A name that ends in two dashes is set off: with the `>` of its tag they would be an arrow. */
function writeCue({ start, end, speaker, lines }: Cue): string {
  const voice = speaker === null ? '' : `<v ${escapeCueText(speaker).replace(/--$/, '-- ')}>`
  const times = `${formatTime(start / 1000, 3)} --> ${formatTime(end / 1000, 3)}`
  return `${times}\n${voice}${lines.map(escapeCueText).join('\n')}\n`
}
