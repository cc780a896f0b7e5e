import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/check/rules.js'
import { loadRuleExamples, read } from '../../src/index.js'

/** Where each rule finds something in its wrong example. */
const places: Readonly<Record<string, readonly string[]>> = {
  'cut-off-input': ['2:16'],
  'broken-syntax': ['1:1'],
  'unreadable-item': ['2:1', '3:1'],
  'item-value': ['1:1'],
  'chapter-order': ['4:1'],
  'chapter-duplicate': ['4:1'],
  'chapter-missing': ['1:1'],
  'chapter-start': ['2:1'],
  'chapter-count': ['2:1'],
  'chapter-gap': ['3:1'],
  'chapter-end': ['3:1'],
  'chapter-beyond-duration': ['7:1'],
  'chapter-untitled': ['2:1'],
  'clock-range': ['3:1'],
  'flattened-line': ['1:6'],
  'empty-section': ['1:2'],
  'unknown-heading': ['4:2'],
  'person-without-role': ['2:1'],
  'term-duplicate': ['4:1'],
  'link-incomplete': ['3:1'],
  'unbalanced-url': ['3:47'],
  'tracking-parameter': ['2:1'],
  'scrubbed-email': ['2:1'],
  'page-furniture': ['5:1'],
  'furniture-inside': ['5:1'],
  'encoding-guess': ['null:null'],
}

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const folder = new URL('../../src/check/examples/', import.meta.url)

const find = async (id: string, which: 'wrong' | 'right') => {
  const { path, bytes } = (await loadRuleExamples(id))[which]
  const { messages } = await read(bytes, { path, rules: { [id]: 'on' } })
  return messages.filter(({ rule }) => rule === id)
}

describe.each(rules)('$id', ({ id, description, severity, isOnDemand }) => {
  it('should report its wrong example, where it is wrong', async () => {
    const messages = await find(id, 'wrong')
    expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(places[id])
    for (const message of messages) expect(message.severity).toBe(severity)
  })

  it('should not report its right example', async () => {
    expect(await find(id, 'right')).toEqual([])
  })

  it('should say in one line what it reports, as a phrase', () => {
    expect(description).toMatch(/^(?:[a-z]|XML).*[^.\s]$/)
  })

  it('should stand in the README, with a star if it is off by itself', () => {
    expect(readme).toContain(`| \`${id}\`${isOnDemand ? '*' : ''} | `)
  })
})

it('should have no examples of a rule that is none', () => {
  expect(readdirSync(folder).sort()).toEqual(rules.map(({ id }) => id).sort())
})

it('should not know the examples of a rule that is none', async () => {
  await expect(loadRuleExamples('../rules')).rejects.toThrow('Unexpected rule `../rules`, expected')
})
