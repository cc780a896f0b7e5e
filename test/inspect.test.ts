import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inspect, loadReader } from '../src/index.js'

const folder = new URL('../fixtures/', import.meta.url)

async function tellLines(text: string) {
  const { segments } = await inspect(text)
  return segments.map(({ text: words, claimedBy, nodes }) => [words, claimedBy, nodes.join(' ')])
}

describe('inspect', () => {
  it('should tell who took each line, and what it became', async () => {
    const text = [
      '第1期 检索',
      '',
      '一段介绍，说这一期聊了什么，以及为什么要聊它。',
      '',
      '嘉宾：林小满',
      '---',
      '时间线',
      '00:05 开场',
      '- 从头说起',
      '01:20 正题',
      '',
      '链接',
      '论文 https://a.example/p',
    ].join('\n')
    expect(await tellLines(text)).toEqual([
      ['第1期 检索', 'readHeader', 'field'],
      ['', null, ''],
      ['一段介绍，说这一期聊了什么，以及为什么要聊它。', 'readProse', 'paragraph'],
      ['', null, ''],
      ['嘉宾：林小满', 'readPeople', 'label person'],
      ['---', null, ''],
      ['时间线', 'readChapters', 'label'],
      ['00:05 开场', 'readChapters', 'chapter'],
      ['- 从头说起', 'readChapters', 'section'],
      ['01:20 正题', 'readChapters', 'chapter'],
      ['', null, ''],
      ['链接', 'readLinks', 'label'],
      ['论文 https://a.example/p', 'readLinks', 'link'],
    ])
  })

  it('should mark the lines whose break was lost, and set their places in the source', async () => {
    const { segments } = await inspect('时间线： 00:05 开场 01:20 正题 09:30 结尾')
    expect(segments.map(({ recovered, position: { start } }) => [recovered, start.offset])).toEqual([
      [false, 0],
      [true, 5],
      [true, 14],
      [true, 23],
    ])
  })

  it('should name the reader of a transcript, of excerpts and of furniture', async () => {
    const readersOf = async (name: string) => {
      const lines = await tellLines(readFileSync(new URL(`${name}/input.txt`, folder), 'utf8'))
      return new Set(lines.map(([, reader]) => reader))
    }
    expect(await readersOf('transcript-times-alone')).toContain('takeTranscripts')
    expect(await readersOf('flattened-episode-with-page-furniture')).toContain('splitEpisodes')
    const excerpts = await tellLines('一句摘录。\n---\n又一句摘录。\n---\n第三句摘录。\n---\n第四句摘录。')
    expect(new Set(excerpts.map(([, reader]) => reader))).toEqual(new Set(['readExcerpts', null]))
  })

  it('should say what the format was told by', async () => {
    const formatOf = async (text: string, options = {}) => {
      const { source } = await inspect(text, options)
      return [source.format, source.formatBy]
    }
    expect(await formatOf('WEBVTT\n')).toEqual(['vtt', 'content'])
    expect(await formatOf('开场', { path: 'a.md' })).toEqual(['markdown', 'ending'])
    expect(await formatOf('开场', { from: 'markdown' })).toEqual(['markdown', 'option'])
    expect(await formatOf('开场')).toEqual(['text', 'default'])
  })

  it('should decode, know a vocabulary of the user, and give the messages of the rules', async () => {
    const bytes = new Uint8Array([0xbf, 0xaa, 0xb3, 0xa1, 0xb5, 0xc4, 0xca, 0xc7, 0xb2, 0xbb, 0xd4, 0xda])
    const guessed = await inspect(bytes)
    expect([guessed.source.encoding, guessed.messages[0]?.rule]).toEqual(['gb18030', 'encoding-guess'])
    const vocabulary = { labels: { links: ['顺藤摸瓜'] } }
    const { segments } = await inspect('顺藤摸瓜\n论文 https://a.example/p', { vocabulary })
    expect(segments[0]?.claimedBy).toBe('readLinks')
    const { messages } = await inspect('00:05 开场\n01:20 正题\n00:50 回头')
    expect(messages.map(({ rule }) => rule)).toEqual(['chapter-order'])
  })

  it('should read the fixtures like everybody else, count each character once, and leave no line to nobody', async () => {
    for (const name of readdirSync(folder)) {
      const file = readdirSync(new URL(`${name}/`, folder)).find((own) => own.startsWith('input.'))
      const bytes = readFileSync(new URL(`${name}/${file}`, folder))
      const { source, segments, shares, tree } = await inspect(bytes, { path: `${name}/${file}` })
      expect(
        shares.reduce((sum, { characters }) => sum + characters, 0),
        name,
      ).toBe(source.length)
      for (const { position } of segments) expect(position.end.offset, name).toBeLessThanOrEqual(source.length)
      expect(segments.filter(({ kind, claimedBy }) => kind === 'text' && claimedBy === null)).toEqual([])
      if (source.encoding !== 'utf-8') continue
      const reader = await loadReader(source.format)
      // The rules add nothing to the tree.
      expect(tree, name).toEqual(reader.read(new TextDecoder().decode(bytes)))
    }
  }, 60_000)
})
