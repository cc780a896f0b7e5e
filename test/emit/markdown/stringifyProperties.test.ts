import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { collapseSpace } from '../../../src/emit/markdown/collapseSpace.js'
import { stringifyProperties } from '../../../src/emit/markdown/stringifyProperties.js'
import { hostileText } from '../hostileText.js'

const versions = ['1.1', '1.2'] as const
const doubtful = [
  '01:05',
  '1:30:00',
  'yes',
  'No',
  'null',
  '~',
  '2024-01-02',
  '0123',
  '0o14',
  '0x1F',
  '1e3',
  '1_000',
  '.inf',
  '=',
  '<<',
  '- a',
  '? a',
  'a: b',
  'a #b',
  '#a',
  '@a',
  '[a]',
  '{a}',
  '*a',
  '&a',
  '!a',
  '%a',
  '|',
  '>',
  '---',
  '...',
  '"a"',
  "'a'",
  'a\\nb',
  'C:\\x',
  '\u0000',
  '\u007F',
  'a\uFEFFb',
]

describe('stringifyProperties', () => {
  it('should write plain words plainly and lists as blocks', () => {
    expect(stringifyProperties({ title: '做书：一个人', duration: 3725, hosts: ['阿岚', '大川'] })).toBe(
      'title: 做书：一个人\nduration: 3725\nhosts:\n  - 阿岚\n  - 大川',
    )
  })

  it('should write zero', () => {
    expect(stringifyProperties({ duration: 0 })).toBe('duration: 0')
  })

  it('should not fold long text', () => {
    expect(stringifyProperties({ title: 'word '.repeat(100) })).not.toContain('\n')
  })

  it('should not write what is unknown, empty or blank', () => {
    expect(stringifyProperties({ title: null, podcast: '', number: ' \n', hosts: [], guests: [' '] })).toBe('')
  })

  it.each(versions)('should not let YAML %s take text for anything else', (version) => {
    const yaml = stringifyProperties({ title: 'T', list: doubtful, ...Object.fromEntries(doubtful.entries()) })
    expect(parse(yaml, { version })).toMatchObject({ list: doubtful })
    expect(Object.values(parse(yaml, { version })).slice(0, doubtful.length)).toEqual(doubtful)
  })

  it.each(versions)('should read back the same under YAML %s, whatever the text holds', (version) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = collapseSpace(text)
        const read = parse(stringifyProperties({ duration: 1, title: text, list: [text, text] }), { version })
        expect(read).toEqual(line ? { duration: 1, title: line, list: [line, line] } : { duration: 1 })
      }),
    )
  })
})
