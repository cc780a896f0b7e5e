import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/read/detectFormat.js'

describe('detectFormat', () => {
  it.each([
    ['weread', '《渡口》\n\n温如海\n2个笔记\n\n◆ 水有记性。\n'],
    ['weread', '◆ 2026/07/21发表想法\n\n好\n\n原文：水\n'],
    ['weread', '◆ 甲\n\n2021/2/6 发表想法\n陡\n>> 山\n'],
    ['kindle', '长夜 (梁)\n- 您在位置 #1-2的标注 | 添加于 2024年1月2日\n\n盐\n==========\n'],
    ['kindle', '夜 (梁)\n- 位置No. 38-39のハイライト |作成日: 2024年1月2日\n\n塩\n==========\r\n'],
    ['kindle', 'A (b)\n- Ihre Markierung bei Position 1-2 | Hinzugefügt am 2. Januar 2024\n\nSalz\n==========\n'],
    [
      'readwise',
      'author:: [[a]]\nfull-title:: b\n\n- Highlights first synced by [[Readwise]] [[Nov 19th, 2022]]\n\t- c\n',
    ],
    ['readwise', '# a\n\n## Metadata\n- Author: [[b]]\n\n## Highlights\n- c\n'],
    ['readwise', '# a\n\n## Episode metadata\n\n## Snips\n\n### b\n'],
    ['apple-books', '“盐。”\n\n摘录来自\n长夜\n梁\n此材料受版权保护。\n'],
  ])('should find out %s', (format, text) => {
    expect(detectFormat(text)).toBe(format)
  })

  it.each([
    ['show notes with ◆ before their labels', '本期聊书店。\n\n◆ 时间线\n00:00 开场\n02:15 房租\n\n◆ 嘉宾\n林小满\n'],
    ['show notes with rulers and a list', 'Links\n==========\n- Radio Handbook | 1938\n- Solder | 1940\n'],
    ['notes that have highlights of their own', 'This week\n\nHighlights\n00:00 Intro\n02:15 Radios\n'],
    ['a sentence about an excerpt', '这段话摘录来自他的新书。\n00:00 开场\n'],
  ])('should not take %s for an export', (_, text) => {
    expect(['weread', 'kindle', 'readwise', 'apple-books']).not.toContain(detectFormat(text))
  })
})
