import { describe, expect, it } from 'vitest'
import { wrapHelp } from '../../../src/cli/language/wrapHelp.js'

describe('wrapHelp', () => {
  it('should leave what is short enough', () => {
    expect(wrapHelp('  输入', 20)).toBe('  输入')
  })

  it('should count two columns for a Han character and begin no line with a mark that closes', () => {
    expect(wrapHelp('一二三四五，六七', 10)).toBe('一二三四\n五，六七')
  })

  it('should keep words and options whole', () => {
    expect(wrapHelp('写入文件 --output 或别处', 14)).toBe('写入文件\n--output 或别\n处')
  })

  it('should leave the indent of the first line', () => {
    expect(wrapHelp('  一二三四五', 8)).toBe('  一二三\n四五')
  })

  it('should lose nothing', () => {
    const text = '输入：文件夹（folder）代表其中的 .txt、.md “文件”；见 https://example.com/一/二 😀。'
    for (let width = 4; width < 60; width++)
      expect(wrapHelp(text, width).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })
})
