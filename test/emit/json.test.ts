import { describe, expect, it } from 'vitest'
import { json } from '../../src/emit/json.js'
import { createDocument, createExcerpt } from '../createDocument.js'
import { sample } from './sample.js'

describe('json', () => {
  it('should write what reads back as the same document', () => {
    expect(JSON.parse(String(json.emit(sample)))).toEqual(sample)
  })

  it('should indent by two spaces and end with one line break', () => {
    expect(json.emit(createDocument())).toBe(`{
  "schemaVersion": 1,
  "source": {
    "path": null,
    "format": "text",
    "encoding": "utf-8",
    "length": 0
  },
  "episodes": [],
  "excerpts": [],
  "boilerplate": [],
  "messages": []
}
`)
  })

  it('should not write half a character', () => {
    expect(json.emit(createDocument({ excerpts: [createExcerpt('\uD83D')] }))).toContain('"\\ud83d"')
  })
})
