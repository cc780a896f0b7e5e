import { describe, expect, it } from 'vitest'
import { ndjson } from '../../src/emit/ndjson.js'
import { createDocument, createExcerpt } from '../createDocument.js'
import { sample } from './sample.js'

describe('ndjson', () => {
  it('should write what reads back as the same document', () => {
    expect(JSON.parse(String(ndjson.emit(sample)))).toEqual(sample)
  })

  it('should end with a line break', () => {
    expect(ndjson.emit(createDocument())).toMatch(/\}\n$/)
  })

  it('should not break the line inside, whatever the text holds', () => {
    const document = createDocument({ excerpts: [createExcerpt('a\nb\r\nc\rd')] })
    expect(String(ndjson.emit(document)).slice(0, -1)).not.toMatch(/[\r\n]/)
  })
})
