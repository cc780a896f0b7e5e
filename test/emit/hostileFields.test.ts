import { describe, expect, it } from 'vitest'
import { type Document, formats, loadEmitter } from '../../src/index.js'
import { sample } from './sample.js'
import { skeletons } from './skeletons.js'

/** What ends, opens or runs something in some format. A letter stands on each side: what is blank or a number may be left out. */
const hostile = [
  '</script><script>alert(1)</script>',
  ']]><x y="z">&amp;&lt;&#0;',
  '<!-- x --><?php ?>',
  '[[x|y]] ![[z]]',
  '[x](javascript:alert(1)) ![x](y)',
  'a::b c:: d',
  "=cmd|'/c calc'!A0",
  '+1-1@SUM(1)',
  'a --> b',
  '00:00:01.000 --> 00:00:02.000',
  '\'"`"\'',
  '"; DROP TABLE x; --',
  '#tag %%c%% ==m== $x$ ^id ~~s~~',
  '{{{x}}} {{#a}} <%= 1 %>',
  'a\\',
  '\\n\\t\\0',
  'a\tb',
  '\u0000\u0007\u001b[31m\u009b1m\u007f',
  '\u202e\u2066\u200f\ufeff',
  '\ud800',
  '\udc00\ud800',
  '\ufffe\uffff',
  '---',
  '[CHAPTER]',
  '# c ; d = e',
  '| a | b |',
  '*a* _b_ **c：**d',
  'STYLE NOTE REGION',
]

/** What is no line: line breaks in every form. */
const broken = ['a\nb', 'a\r\nb', 'a\rb', 'a\u2028b\u2029c', 'a\u0085b', 'a\n\nb', 'a\n- b\n# c\n---\n=d']

/** A document of which each text, but for addresses, times and what tells kinds apart, has become another. */
function fill(document: Document, text: string): Document {
  const kept = new Set(['url', 'published', 'date', 'role', 'kind', 'rule', 'severity', 'reason', 'format', 'encoding'])
  const replace = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : `甲${text}乙`
    if (Array.isArray(value)) return value.map((item) => replace(item, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, replace(own, name)]))
  }
  return replace(document, '') as Document // the same shape with other texts
}

describe.each(formats.map(({ name }) => name))('%s', (name) => {
  const skeleton = skeletons[name]

  it.each([...hostile, ...broken].map((text) => [JSON.stringify(text), text] as const))(
    'should be made of the same parts, whatever stands in every field: %s',
    async (_, text) => {
      if (!skeleton) throw new Error(`Unexpected format \`${name}\` without a skeleton, expected one in skeletons.ts`)
      const emitter = await loadEmitter(name)
      const describeOutput = (document: Document) => {
        const output = emitter.emit(document)
        const texts = typeof output === 'string' ? { one: output } : output
        return Object.values(texts).map(skeleton)
      }
      expect(describeOutput(fill(sample, text))).toEqual(describeOutput(fill(sample, '')))
    },
  )
})
