import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../../src/cli/view/wrapText.js'

describe('wrapText', () => {
  it('should count a Han character as two columns', () => {
    expect(wrapText('一二三四五', 4)).toEqual(['一二', '三四', '五'])
  })

  it('should break Latin text at spaces and not inside words', () => {
    expect(wrapText('the quick brown fox', 10)).toEqual(['the quick', 'brown fox'])
  })

  it('should not begin a line with a closing mark nor end one with an opening mark', () => {
    expect(wrapText('一二三四，五', 8)).toEqual(['一二三', '四，五'])
    expect(wrapText('一二三《四》', 8)).toEqual(['一二三', '《四》'])
  })

  it('should cut a word that is wider than the line, but no emoji', () => {
    expect(wrapText('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
    expect(wrapText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧'])
  })

  it('should lose nothing but spaces and stay within the width', () => {
    const text = '「大模型」的 scaling law，到底……还能走多远？—— 和 OpenAI（以及 DeepSeek）的朋友聊聊！！！'.repeat(20)
    for (const width of [10, 17, 40, 100]) {
      const lines = wrapText(text, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
    }
  })

  it('should have no line for no text', () => {
    expect(wrapText('', 10)).toEqual([])
    expect(wrapText('   ', 10)).toEqual([])
  })

  it('should not take long over hostile text', () => {
    for (const text of ['（'.repeat(100_000), '，'.repeat(100_000), 'a'.repeat(100_000), '（a'.repeat(50_000)]) {
      const start = performance.now()
      wrapText(text, 80)
      expect(performance.now() - start).toBeLessThan(5000)
    }
  }, 20_000)
})
