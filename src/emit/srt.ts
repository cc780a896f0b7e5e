import { createEmitter } from './createEmitter.js'
import { formatTime } from './formatTime.js'
import { guardSubRip } from './transcript/guardSubRip.js'
import { type CueSize, planCues } from './transcript/planCues.js'
import { writeTranscripts } from './transcript/writeTranscripts.js'

/** What Podcasting 2.0 asks of transcripts in SubRip. */
const size: CueSize = { columns: 32, lines: 2, names: true, guard: guardSubRip }

/**
 * Write the transcript as SubRip, as Podcasting 2.0 wants it: two lines of 32 columns at most, a Han character counting two, and
 * `Name: ` where a turn begins; the cues that go on with a turn bear no name.
 *
 * A turn longer than a cue becomes several, its time shared by their length. Turns without a start share the time of the turn before; a
 * transcript without any start has no cue, an empty file. An unknown end is the next start, behind the last one a second for every ten
 * columns: see `timeTurns`. Of several transcripts each becomes a file.
 *
 * @example
 * srt.emit(document) // => '1\n00:00:05,000 --> 00:00:09,500\n阿岚: 大家好，欢迎收听。\n\n2\n…'
 */
export const srt = createEmitter('srt', (document) =>
  writeTranscripts(document, '.srt', (transcript) =>
    planCues(transcript, size)
      .map(({ start, end, lines }, index) => {
        const times = `${formatTime(start / 1000, 3)} --> ${formatTime(end / 1000, 3)}`.replaceAll('.', ',')
        return `${index + 1}\n${times}\n${lines.join('\n')}\n`
      })
      .join('\n'),
  ),
)
