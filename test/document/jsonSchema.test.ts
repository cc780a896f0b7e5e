import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { createJsonSchema } from '../../src/document/jsonSchema.js'
import { createDocument } from '../createDocument.js'
import { sample } from '../emit/sample.js'

function createValidator() {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(createJsonSchema())
}

const start = { line: 1, column: 1, offset: 0 }
const placed = { text: 'x', reason: 'page-furniture', position: { start, end: start } }

describe('createJsonSchema', () => {
  it('should say what it is', () => {
    expect(Object.entries(createJsonSchema()).slice(0, 2)).toEqual([
      ['$schema', 'https://json-schema.org/draft/2020-12/schema'],
      ['$id', 'urn:notes:document:1'],
    ])
  })

  it('should be the same each time', () => {
    expect(JSON.stringify(createJsonSchema())).toBe(JSON.stringify(createJsonSchema()))
  })

  it.each([
    ['empty', createDocument()],
    ['rich', sample],
    ['with positions', createDocument({ boilerplate: [placed] })],
  ])('should accept a document: %s', (_, document) => {
    const validate = createValidator()
    validate(document)
    expect(validate.errors).toBeNull()
  })

  it.each([
    ['another version', { ...sample, schemaVersion: 2 }],
    ['no episodes', { ...sample, episodes: undefined }],
    ['an unknown field', { ...sample, extra: 1 }],
    ['a time as text', withChapter({ start: '0:05' })],
    ['a time before the start', withChapter({ start: -1 })],
    ['no title', withChapter({ title: null })],
    ['a list as text', withChapter({ notes: 'a' })],
    ['an unknown severity', { ...sample, messages: [{ ...sample.messages[0], severity: 'fatal' }] }],
    ['a line zero', { ...sample, messages: [{ ...sample.messages[0], line: 0 }] }],
  ])('should not accept a document with %s', (_, document) => {
    expect(createValidator()(JSON.parse(JSON.stringify(document)))).toBe(false)
  })
})

function withChapter(fields: object) {
  const [episode] = sample.episodes
  return { ...sample, episodes: [{ ...episode, chapters: [{ ...episode?.chapters[0], ...fields }] }] }
}
