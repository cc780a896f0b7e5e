import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from '@plussub/srt-vtt-parser'
import { afterAll, describe, expect, it } from 'vitest'
import { srt } from '../../src/emit/srt.js'
import { type CueSize, planCues } from '../../src/emit/transcript/planCues.js'
import { vtt } from '../../src/emit/vtt.js'
import { type Document, read } from '../../src/index.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { runProgram } from '../validators/runProgram.js'
import { sample } from './sample.js'
import { createTurn } from './transcript/createTurn.js'
import { joinSpeech } from './transcript/joinSpeech.js'
import { spokenDocuments } from './transcript/spokenDocuments.js'

const hostile = [
  'a --> b',
  '00:00:01,000 --> 00:00:02,000',
  'R&D &amp; <b>x</b> a<b',
  '{\\an8}x {y:i}',
  'C:\\New \\h',
  '7',
  '[br]',
]
const documents: { name: string; document: Document }[] = [
  ...spokenDocuments,
  { name: 'sample', document: sample },
  {
    name: 'hostile',
    document: createDocument({
      episodes: [
        createEpisode({
          transcript: hostile.map((text, i) => createTurn(text, { speaker: i % 2 ? '甲 <乙>' : '丙', start: i * 5 })),
        }),
      ],
    }),
  },
].filter(({ document }) => srt.emit(document) !== '')

const transcriptOf = ({ episodes }: Document) => episodes.flatMap(({ transcript }) => transcript)
const folder = mkdtempSync(join(tmpdir(), 'notes-srt-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Convert all files at once by ffmpeg, from one ending to another. */
function convert(texts: readonly string[], from: string, to: string): string[] {
  const path = (i: number, ending: string) => join(folder, `${i}.${ending}`)
  for (const [i, text] of texts.entries()) writeFileSync(path(i, from), text)
  const inputs = texts.flatMap((_, i) => ['-i', path(i, from)])
  const outputs = texts.flatMap((_, i) => ['-map', String(i), path(i, `out.${to}`)])
  runProgram('ffmpeg', ['-nostdin', '-v', 'error', '-y', ...inputs, ...outputs])
  return texts.map((_, i) => readFileSync(path(i, `out.${to}`), 'utf8'))
}

/** What is shown when: of what no player shows nothing is left. */
async function listCues(text: string, from: string) {
  const cues = transcriptOf(await read(text, { from }))
  return cues.map(({ speaker, start, end, text: words }) => ({
    start,
    end,
    said: joinSpeech([createTurn(words, { speaker })]),
  }))
}

describe('srt', () => {
  it.each(documents)('should be read by another parser as it was planned: $name', ({ document }) => {
    // Its declarations import without endings, which TypeScript cannot follow here.
    const entries: { from: number; to: number; text: string }[] = parse(String(srt.emit(document))).entries
    const size: CueSize = { columns: 32, lines: 2, names: true, guard: (text) => text }
    const cues = planCues(transcriptOf(document), size)
    expect(entries.map(({ from, to, text }) => ({ from, to, text: text.replaceAll('\u2060', '') }))).toEqual(
      cues.map(({ start, end, lines }) => ({ from: start, to: end, text: lines.join('\n') })),
    )
  })

  itWithProgram('ffmpeg', 'should become the same in WebVTT by ffmpeg', async () => {
    const texts = documents.map(({ document }) => String(srt.emit(document)))
    for (const [i, text] of convert(texts, 'srt', 'vtt').entries()) {
      // Its first line does not say what the cues are: few and long ones could be chapters.
      const captions = text.replace(/^WEBVTT\n/, 'WEBVTT Kind: captions\n')
      expect(await listCues(captions, 'vtt'), documents[i]?.name).toEqual(await listCues(texts[i] ?? '', 'srt'))
    }
  })
})

describe('vtt', () => {
  itWithProgram('ffmpeg', 'should become the same in SubRip by ffmpeg', async () => {
    // It knows no voices, and writes text as it is where SubRip would read syntax: names and hostile words are lost on that way.
    const plain = documents.filter(({ name }) => name !== 'hostile')
    const texts = plain.map(({ document }) => String(vtt.emit(document)).replace(/<v [^>]*>/g, ''))
    for (const [i, text] of convert(texts, 'vtt', 'srt').entries()) {
      expect(await listCues(text, 'srt'), plain[i]?.name).toEqual(await listCues(texts[i] ?? '', 'vtt'))
    }
  })
})
