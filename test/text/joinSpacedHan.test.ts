import { describe, expect, it } from 'vitest'
import { isSpacedHan, joinSpacedHan } from '../../src/text/joinSpacedHan.js'

describe('joinSpacedHan', () => {
  it.each([
    ['大家 都 在 问 这个 问题, 对 吧?', '大家都在问这个问题,对吧?'],
    ['他 是 创始人 兼 C E O 老王', '他是创始人兼 CEO 老王'],
    ['你看 A I A I 就是说', '你看 AI AI 就是说'],
    ['我们 2020年 开始 的', '我们2020年开始的'],
    ['GPT3是 2020年 的', 'GPT3 是2020年的'],
    ['大概 50% 以上', '大概50%以上'],
    ['go to market 这件 事情', 'go to market 这件事情'],
    ['做 to b 的 公司', '做 to b 的公司'],
  ])('should join %s', (spaced, joined) => {
    expect(joinSpacedHan(spaced)).toBe(joined)
  })

  it('should change nothing but blanks', () => {
    const spaced = '读 读 P H D. 包括 open I 的 人, deep mind、 google 这种'
    expect(joinSpacedHan(spaced).replaceAll(' ', '')).toBe(spaced.replaceAll(' ', ''))
  })

  it('should know such text from ordinary text', () => {
    expect(isSpacedHan(['大家 都 在 问 这个 问题, 对 吧? 我们 也 想 知道 到底 是 为什么'])).toBe(true)
    expect(isSpacedHan(['我们用 AI 做了一件事 然后大家都觉得很有意思，所以今天来聊聊这件事情'])).toBe(false)
  })
})
