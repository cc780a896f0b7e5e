import { afterEach, describe, expect, it } from 'vitest'
import { translate, useCatalogue } from '../../../src/cli/language/translate.js'

afterEach(() => useCatalogue(null))

describe('translate', () => {
  it('should leave every text as it is where English is spoken', () => {
    expect(translate('wrote a.json')).toBe('wrote a.json')
  })

  it('should put the values into the translation, in its order', () => {
    useCatalogue({ 'time `{time}` after `{before}`': '`{before}` 之后有 `{time}`' })
    expect(translate('time `0:50` after `1:20`')).toBe('`1:20` 之后有 `0:50`')
  })

  it('should leave what it does not know, and values that happen to be texts', () => {
    useCatalogue({ People: '人物', 'wrote {path}': '已写入 {path}' })
    expect(translate('read a.json')).toBe('read a.json')
    expect(translate('wrote People')).toBe('已写入 People')
  })

  it('should translate a text within a text', () => {
    useCatalogue({ '{subject}: error: {+reason}': '{subject}: 错误：{+reason}', 'is empty': '为空' })
    expect(translate('a.txt: error: is empty')).toBe('a.txt: 错误：为空')
    expect(translate('a.txt: error: EIO')).toBe('a.txt: 错误：EIO')
  })

  it('should take the text that says most, and none that begins with a value before one that begins with words', () => {
    useCatalogue({
      '{path} does not exist': '{path} 不存在',
      'the emitter {path} does not exist': '模块 {path} 不存在',
      'error: {+reason}': '错误：{+reason}',
      '{path}: `{key}` is wrong in this long text': '{path}：`{key}` 不对',
    })
    expect(translate('the emitter a does not exist')).toBe('模块 a 不存在')
    expect(translate('error: a.json: `x` is wrong in this long text')).toBe('错误：a.json：`x` 不对')
  })

  it('should keep values as they are, whatever is in them', () => {
    useCatalogue({ "unknown format '{name}'": '没有格式“{name}”' })
    for (const value of ['', '$& $1', '{name}', "'", '\u001b[31m', "x' unknown format 'y"])
      expect(translate(`unknown format '${value}'`)).toBe(`没有格式“${value}”`)
  })

  it('should take time in proportion to a hostile text', () => {
    useCatalogue({ 'a {b} c {d} e {f} g {h} i': 'x', '{a}: error: {+b}': '{a} {+b}' })
    const start = performance.now()
    translate(`a ${' c  e  g '.repeat(100_000)}`)
    translate('a: error: '.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
