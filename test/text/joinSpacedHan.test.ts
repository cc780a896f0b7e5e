import { describe, expect, it } from 'vitest'
import { isSpacedHan, joinSpacedHan } from '../../src/text/joinSpacedHan.js'

describe('joinSpacedHan', () => {
  it.each([
    ['大家 都 在 问 这个 问题, 对 吧?', '大家都在问这个问题,对吧?'],
    ['她 修 过 D V D 机', '她修过 DVD 机'],
    ['你看 A I A I 就是说', '你看 AI AI 就是说'],
    ['我们 2020年 开始 的', '我们2020年开始的'],
    ['MP3是 1995年 的', 'MP3 是1995年的'],
    ['不到 30% 左右', '不到30%左右'],
    ['go to market 这件 事情', 'go to market 这件事情'],
    ['卖 to c 的 小店', '卖 to c 的小店'],
  ])('should join %s', (spaced, joined) => {
    expect(joinSpacedHan(spaced)).toBe(joined)
  })

  it('should change nothing but blanks', () => {
    const spaced = '写 写 C V. 还有 river B 的 船, blue lamp、 harbour 那些'
    expect(joinSpacedHan(spaced).replaceAll(' ', '')).toBe(spaced.replaceAll(' ', ''))
  })

  it('should know such text from ordinary text', () => {
    expect(isSpacedHan(['大家 都 在 问 这个 问题, 对 吧? 我们 也 想 知道 到底 是 为什么'])).toBe(true)
    expect(isSpacedHan(['我们用 AI 做了一件事 然后大家都觉得很有意思，所以今天来聊聊这件事情'])).toBe(false)
  })
})
