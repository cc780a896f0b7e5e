import { Chalk } from 'chalk'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { setLanguage } from '../../../src/cli/language/setLanguage.js'
import { renderDocument } from '../../../src/cli/view/renderDocument.js'
import { parse } from '../../../src/index.js'

beforeAll(() => setLanguage('zh'))
afterAll(() => setLanguage('en'))

it('should have its headings, counts, roles and messages in the language that is used', () => {
  const document = parse(
    [
      '第 12 期 People and Chapters',
      '主播：李晓明',
      '嘉宾：王小雨，Links 编辑',
      '时间线',
      '00:05 开场',
      '02:10 Glossary',
      '01:20 正题',
      '相关链接',
      '豆瓣 https://example.com/a',
    ].join('\n'),
  )
  const text = renderDocument(document, null, {
    width: 100,
    columns: 100,
    unicode: true,
    hyperlinks: false,
    chalk: new Chalk({ level: 0 }),
    quiet: false,
  })
  expect(text).toContain('人物\n  李晓明 (主播)\n  王小雨 (嘉宾) Links 编辑\n')
  expect(text).toContain('章节\n')
  expect(text).toContain('2:10  Glossary\n')
  expect(text).toContain('链接\n')
  expect(text).toContain('警告：时间 `1:20` 排在 `2:10` 之后，应由先到后；保留原文顺序 [chapter-order]')
  expect(text.replace(/People and Chapters|Links 编辑|Glossary|https:\S+|\[[a-z-]+\]/g, '')).not.toMatch(/[A-Za-z]/)
})
