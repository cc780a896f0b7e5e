import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import webvtt, { type CueNode } from 'webvtt-parser'
import { cleanSpeech } from '../../src/emit/transcript/cleanSpeech.js'
import { vtt } from '../../src/emit/vtt.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { hostileText } from './hostileText.js'
import { sample } from './sample.js'
import { createTurn } from './transcript/createTurn.js'

const emit = (...transcript: ReturnType<typeof createTurn>[]) =>
  vtt.emit(createDocument({ episodes: [createEpisode({ transcript })] }))

/** The table that the parser has of itself leaves the semicolons behind. */
const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

const textOf = (nodes: readonly CueNode[]): string =>
  nodes.map((node) => (node.type === 'text' ? (node.value ?? '') : textOf(node.children ?? []))).join('')

describe('vtt', () => {
  it('should write a cue for each turn, its speaker as a voice', () => {
    expect(vtt.emit(sample)).toBe(
      [
        'WEBVTT Kind: captions\n',
        '00:00:05.000 --> 00:00:09.500\n<v 阿岚>大家好，欢迎收听《纸上谈》。\n',
        '00:00:09.500 --> 00:00:10.361\n<v 林舟>大家好。\n',
        '00:00:10.361 --> 00:00:11.438\n<v 林舟>我是林舟。\n',
        '00:00:11.438 --> 00:00:12.300\n（音乐）\n',
      ].join('\n'),
    )
  })

  it('should name the speaker in each cue of a long turn', () => {
    expect(emit(createTurn('字'.repeat(40), { speaker: '阿岚', start: 0, end: 40 }))).toBe(
      [
        'WEBVTT Kind: captions\n',
        `00:00:00.000 --> 00:00:32.000\n<v 阿岚>${'字'.repeat(32)}\n`,
        `00:00:32.000 --> 00:00:40.000\n<v 阿岚>${'字'.repeat(8)}\n`,
      ].join('\n'),
    )
  })

  it('should escape names and words', () => {
    expect(emit(createTurn('<b> --> &amp;', { speaker: 'R&D <x>', start: 0, end: 1 }))).toBe(
      'WEBVTT Kind: captions\n\n00:00:00.000 --> 00:00:01.000\n<v R&amp;D &lt;x&gt;>&lt;b&gt; --&gt; &amp;amp;\n',
    )
  })

  it('should not let a name become an arrow', () => {
    expect(emit(createTurn('x', { speaker: 'a--', start: 0, end: 1 }))).toContain('\n<v a-- >x\n')
  })

  it.each([
    ['no episode', createDocument()],
    ['no times', createDocument({ episodes: [createEpisode({ transcript: [createTurn('甲')] })] })],
  ])('should write the first line alone where there is %s', (_name, document) => {
    expect(vtt.emit(document)).toBe('WEBVTT Kind: captions\n')
  })

  it('should write a file for each of several transcripts', () => {
    const episode = createEpisode({ title: '甲', transcript: [createTurn('一', { start: 1, end: 2 })] })
    expect(Object.keys(vtt.emit(createDocument({ episodes: [episode, episode] })))).toEqual(['1 甲.vtt', '2 甲.vtt'])
  })

  it('should be valid and keep all words in order, whatever they are', () => {
    const fragment = fc.constantFrom(
      '-->',
      '</v>',
      '::',
      '=cmd',
      '[[',
      '\t',
      '\u202e',
      '\ud800',
      '\u0000',
      '\n\nNOTE\n',
    )
    const hostile = fc.oneof(
      hostileText,
      fc.array(fc.oneof(fragment, hostileText)).map((parts) => parts.join('')),
    )
    const time = fc.double({ min: 0, max: 400_000, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hostile, hostile, time, fc.option(time)), { minLength: 1, maxLength: 5 }),
        (turns) => {
          const transcript = turns.map(([speaker, text, start, end]) => createTurn(text, { speaker, start, end }))
          const { cues, errors } = new webvtt.WebVTTParser(entities).parse(String(emit(...transcript)), 'subtitles')
          expect(errors).toEqual([])
          const read = cues.map(({ tree }) => textOf(tree.children)).join('')
          const letters = (string: string) => [...string.replace(/\s/g, '')].sort().join('')
          // Sorted: the parser has its own order of cues that begin at once.
          expect(letters(read)).toBe(letters(turns.map(([, text]) => cleanSpeech(text).join('')).join('')))
        },
      ),
    )
  })
})
