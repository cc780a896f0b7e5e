import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { createJsonSchema } from '../src/document/jsonSchema.js'
import { notesParse, parse, rules, segmentText } from '../src/index.js'
import { showNotes } from './showNotes.js'

const runs = { numRuns: 400 }
const allRules = Object.fromEntries(rules.map(({ id }) => [id, 'on'] as const))

describe('any text', () => {
  it('should be tiled by its segments', () => {
    fc.assert(
      fc.property(showNotes, (text) => {
        expect(
          segmentText(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text)
      }),
      runs,
    )
  })

  it('should be read without an exception, and the same way twice', () => {
    fc.assert(
      fc.property(showNotes, (text) => {
        expect(parse(text, { positions: true })).toEqual(parse(text, { positions: true }))
      }),
      runs,
    )
  })

  it('should become a document that the schema accepts', () => {
    const validate = new Ajv2020({ strict: false }).compile(createJsonSchema())
    fc.assert(
      fc.property(showNotes, (text) => {
        validate(parse(text, { positions: true }))
        expect(validate.errors).toBeNull()
      }),
      runs,
    )
  })

  it('should keep its words in the tree: in an item, in prose, set aside, or in a label', () => {
    fc.assert(
      fc.property(showNotes, (text) => {
        const tree = JSON.stringify(unified().use(notesParse).parse(text))
        for (const word of ['聊一聊', '大模型']) expect(tree.includes(word)).toBe(text.includes(word))
      }),
      runs,
    )
  })
})

describe('a very long list', () => {
  it('should be read whole, more chapters than a call takes arguments', () => {
    const count = 130_000
    const pad = (value: number) => String(value % 60).padStart(2, '0')
    const clock = (at: number) => `${Math.floor(at / 3600)}:${pad(Math.floor(at / 60))}:${pad(at)}`
    const text = `时间线 ${Array.from({ length: count }, (_, i) => `${clock(i)} 第${i}盏灯`).join(' ')}`
    expect(parse(text).episodes[0]?.chapters.length).toBe(count)
  }, 60_000)
})

describe('hostile text', () => {
  const long = 40_000
  it.each([
    ['times', '00:05 '],
    ['glued times', '海边58:30'],
    ['labels', '相关链接：'],
    ['bracket labels', '【嘉宾】'],
    ['opening brackets', '(「《'],
    ['nested brackets', '（（）'],
    ['blanks', ' '],
    ['colons', 'a:'],
    ['glossary', '附录: a b c: '],
    ['links', '相关链接: https://a.com/b 《c》 '],
    ['people', '嘉宾：某某 @即刻 '],
    ['bullets', ' * '],
    ['rulers', '——\n'],
    ['lines', '00:05 开场\n'],
    ['labelled lines', '嘉宾：某某\n'],
    ['blank lines', '\n'],
    ['a word', '开'],
    ['digits', '1'],
    ['dashes', '-'],
    ['empty headings', '【嘉宾】\n'],
    ['empty tags before headings', '<><【嘉宾】\n'],
    ['addresses with parameters', 'https://a.com/?utm_source=1&a=(&spm=2\n'],
    ['unknown headings', '【茶席闲话】\n甲乙丙\n'],
    ['hidden addresses', '[email protected] [email '],
  ])('should be read in linear time: %s', (_name, unit) => {
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      // Of this process: whatever else the machine does.
      const start = process.cpuUsage()
      parse(text, { rules: allRules })
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    time(long / 4)
    const small = Math.max(8, Math.min(time(long / 4), time(long / 4)))
    const large = Math.min(time(long), time(long))
    expect(large / small).toBeLessThan(10)
  })
})
