import { describe, expect, it } from 'vitest'
import { timeTurns } from '../../../src/emit/transcript/timeTurns.js'
import { type Document, loadEmitter, read } from '../../../src/index.js'
import { createDocument, createEpisode } from '../../createDocument.js'
import { createTurn } from './createTurn.js'
import { joinSpeech } from './joinSpeech.js'
import { spokenDocuments } from './spokenDocuments.js'

async function readBack(document: Document, format: string) {
  const text = (await loadEmitter(format)).emit(document)
  if (typeof text !== 'string') throw new TypeError('expected one transcript')
  const { episodes } = await read(text, { from: format })
  return episodes.flatMap(({ transcript }) => transcript)
}

const transcriptOf = ({ episodes }: Document) => episodes.flatMap(({ transcript }) => transcript)
const inTime = (document: Document) => timeTurns(transcriptOf(document)).flatMap(({ turns }) => turns)

it('should be read back from JSON in seconds, however little is said in them', async () => {
  const transcript = [createTurn('钟声。', { start: 0, end: 3 }), createTurn('潮声。', { start: 3600, end: 7200 })]
  const document = createDocument({ episodes: [createEpisode({ transcript })] })
  expect(await readBack(document, 'transcript-json')).toEqual(transcript)
})

describe.each(spokenDocuments)('$name', ({ document }) => {
  it('should be read back from WebVTT: speakers and words', async () => {
    expect(joinSpeech(await readBack(document, 'vtt'))).toEqual(joinSpeech(inTime(document)))
  })

  it('should be read back from SubRip: speakers and words', async () => {
    const turns = await readBack(document, 'srt')
    // A name that comes once is words for the reader; put together they are the same.
    const said = turns.map(({ speaker, text }) => (speaker === null ? text : `${speaker}:${text}`)).join('')
    const expected = inTime(document).map(({ speaker, text }) => (speaker === null ? text : `${speaker}:${text}`))
    expect(said.replace(/\s/g, '')).toBe(expected.join('').replace(/\s/g, ''))
  })

  it.each(['srt', 'vtt'])('should be read back from %s: times', async (format) => {
    const turns = await readBack(document, format)
    for (const { start, end, turns: own } of timeTurns(transcriptOf(document))) {
      expect(turns.map((turn) => turn.start)).toContain(start / 1000)
      expect(turns.map((turn) => turn.end)).toContain(end / 1000)
      const [stated] = own.filter((turn) => turn.start !== null)
      expect(start / 1000).toBeCloseTo(stated?.start ?? -1, 3)
    }
  })

  it('should be read back from JSON: all of it', async () => {
    const plain = (turns: ReturnType<typeof transcriptOf>) =>
      turns.map(({ speaker, start, end, text }) => ({ speaker, start, end, text: text.replace(/\s+/g, '') }))
    expect(plain(await readBack(document, 'transcript-json'))).toEqual(plain(transcriptOf(document)))
  })

  it('should be whole as text', async () => {
    const text = (await loadEmitter('transcript-text')).emit(document)
    const words = String(text).replace(/\s/g, '')
    for (const turn of transcriptOf(document)) {
      expect(words).toContain(`${turn.speaker ? `${turn.speaker}:` : ''}${turn.text}`.replace(/\s/g, ''))
    }
  })
})
