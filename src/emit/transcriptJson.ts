import { createEmitter } from './createEmitter.js'
import { writeTranscripts } from './transcript/writeTranscripts.js'

/**
 * Write the transcript as JSON of Podcasting 2.0 (1.0.0), a segment a turn, in the order of the text, times in seconds.
 *
 * What the document does not know is left out, nothing is reckoned: a turn without a start is a segment without `startTime`, as one
 * without a name has no `speaker` and one without an end no `endTime`. Of several transcripts each becomes a file.
 *
 * @example
 * transcriptJson.emit(document)
 * // => '{\n  "version": "1.0.0",\n  "segments": [\n    {\n      "speaker": "阿岚",\n      "startTime": 5,\n      "body": …'
 */
export const transcriptJson = createEmitter('transcript-json', (document) =>
  writeTranscripts(document, '.transcript.json', (transcript) => {
    const segments = transcript.map(({ speaker, start, end, text }) => ({
      ...(speaker === null ? {} : { speaker }),
      ...(start === null ? {} : { startTime: start }),
      ...(end === null ? {} : { endTime: end }),
      body: text,
    }))
    return `${JSON.stringify({ version: '1.0.0', segments }, null, 2)}\n`
  }),
)
