import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'

function listChapters(text: string): string[] {
  const [episode] = parse(text, { addStart: '开始', positions: true }).episodes
  return episode?.chapters.map(({ start, end, title, section }) => [start, end, title, section ?? '-'].join(' ')) ?? []
}

describe('addStart', () => {
  it('should begin the chapters at 0:00, the next start being its end', () => {
    expect(listChapters('时间线\n00:05 开场\n01:20 正题')).toEqual(['0 5 开始 -', '5 80 开场 -', '80  正题 -'])
  })

  it('should stand before the first section', () => {
    expect(listChapters('时间线\n【上半场】\n00:05 开场\n【下半场】\n01:20 正题')).toEqual([
      '0 5 开始 -',
      '5 80 开场 上半场',
      '80  正题 下半场',
    ])
  })

  it('should leave chapters alone that begin at 0:00 somewhere', () => {
    expect(listChapters('时间线\n00:05 开场\n00:00 片头')).toEqual(['5  开场 -', '0  片头 -'])
  })

  it('should not make a chapter where there is none', () => {
    expect(listChapters('今天聊聊茶叶。')).toEqual([])
  })
})
