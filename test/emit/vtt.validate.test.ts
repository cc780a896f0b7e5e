import { describe, expect, it } from 'vitest'
import webvtt from 'webvtt-parser'
import { planCues } from '../../src/emit/transcript/planCues.js'
import { vtt } from '../../src/emit/vtt.js'
import { sample } from './sample.js'
import { spokenDocuments } from './transcript/spokenDocuments.js'

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }
const size = { columns: 65, lines: 1, names: false, guard: (text: string) => text }

describe.each([...spokenDocuments, { name: 'sample', document: sample }])('$name', ({ document }) => {
  const text = String(vtt.emit(document))

  it.each(['metadata', 'subtitles'] as const)('should be without errors as %s', (mode) => {
    expect(new webvtt.WebVTTParser(entities).parse(text, mode).errors).toEqual([])
  })

  it('should be read by the parser of the W3C as it was planned', () => {
    const { cues } = new webvtt.WebVTTParser(entities).parse(text, 'subtitles')
    const planned = planCues(
      document.episodes.flatMap(({ transcript }) => transcript),
      size,
    )
    const read = cues.map(({ startTime, endTime, tree: { children } }) => {
      const [first] = children
      const isVoice = first?.type === 'object' && first.name === 'v'
      const [words] = isVoice ? (first.children ?? []) : children
      return { start: startTime, end: endTime, speaker: isVoice ? (first.value ?? '') : null, text: words?.value }
    })
    expect(read).toEqual(
      planned.map(({ start, end, speaker, lines }) => ({
        start: expect.closeTo(start / 1000, 6),
        end: expect.closeTo(end / 1000, 6),
        speaker,
        text: lines.join('\n'),
      })),
    )
  })
})
