import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanSpeech } from '../../src/emit/transcript/cleanSpeech.js'
import { transcriptText } from '../../src/emit/transcriptText.js'
import { read } from '../../src/index.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { hostileText } from './hostileText.js'
import { sample } from './sample.js'
import { createTurn } from './transcript/createTurn.js'

describe('transcriptText', () => {
  it('should write times, names, words, a line a paragraph', () => {
    expect(transcriptText.emit(sample)).toBe(
      [
        '042 | 一个人的出版社：从「选题」到书店 #上',
        '',
        '[0:05] 阿岚: 大家好，欢迎收听《纸上谈》。',
        '',
        '[0:09] 林舟: 大家好。',
        '我是林舟。',
        '',
        '（音乐）',
        '',
      ].join('\n'),
    )
  })

  it('should be whole without any time', () => {
    const transcript = [createTurn('你好。', { speaker: '甲' }), createTurn('再见。', { speaker: '乙' })]
    expect(transcriptText.emit(createDocument({ episodes: [createEpisode({ transcript })] }))).toBe(
      '甲: 你好。\n\n乙: 再见。\n',
    )
  })

  it('should write several transcripts below each other, each under its title', () => {
    const transcript = [createTurn('你好。', { start: 3605 })]
    const episodes = ['一', '二', '三'].map((title, i) =>
      createEpisode({ title, transcript: i === 1 ? [] : transcript }),
    )
    expect(transcriptText.emit(createDocument({ episodes }))).toBe(
      '一\n\n[1:00:05] 你好。\n\n\n三\n\n[1:00:05] 你好。\n',
    )
  })

  it.each([
    ['no episode', createDocument()],
    ['no transcript', createDocument({ episodes: [createEpisode({ title: '一' })] })],
  ])('should be empty where there is %s', (_name, document) => {
    expect(transcriptText.emit(document)).toBe('')
  })

  it('should be read back', async () => {
    const names = ['阿岚', '林舟', '阿岚', '林舟']
    const transcript = names.map((speaker, i) =>
      createTurn(`这是第 ${i + 1} 句话，说得不长。`, { speaker, start: i * 9 }),
    )
    const text = transcriptText.emit(createDocument({ episodes: [createEpisode({ title: '纸上谈', transcript })] }))
    expect((await read(String(text))).episodes[0]?.transcript).toEqual(transcript)
  })

  it('should keep a turn in its block, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 4 }), (turns) => {
        const transcript = turns.map(([speaker, text], start) => createTurn(text, { speaker, start }))
        const text = String(transcriptText.emit(createDocument({ episodes: [createEpisode({ transcript })] })))
        const blocks = text.slice(0, -1).split('\n\n')
        expect(blocks).toHaveLength(turns.length)
        for (const [i, [speaker, words]] of turns.entries()) {
          const name = cleanSpeech(speaker).join(' ')
          const [first, ...rest] = cleanSpeech(words)
          const head = [`[0:0${i}]`, ...(name === '' ? [] : [`${name}:`]), ...(first === undefined ? [] : [first])]
          expect(blocks[i]).toBe([head.join(' '), ...rest].join('\n'))
        }
      }),
    )
  })
})
