import { describe, expect, it } from 'vitest'
import { formats, loadEmitter } from '../../src/emit/emitters.js'
import { createDocument } from '../createDocument.js'

describe('formats', () => {
  it('should name the built-in formats in order', () => {
    expect(formats.map((format) => format.name)).toEqual([
      'json',
      'ndjson',
      'markdown',
      'vault',
      'html',
      'csv',
      'tsv',
      'anki',
      'srt',
      'vtt',
      'transcript-json',
      'transcript-text',
      'chapters-json',
      'psc',
      'ffmetadata',
      'webvtt-chapters',
      'matroska',
      'mp4chaps',
      'audacity',
      'youtube',
      'readwise',
      'opml',
      'jsonld',
    ])
  })

  it.each(formats)('should describe $name in one line', ({ extension, mediaType, description }) => {
    expect(extension).toMatch(/^(?:\.[a-z]+)+$/)
    expect(mediaType).toMatch(/^(?:application|text)\/[a-z0-9+-]+$/)
    expect(description).toMatch(/^[^\n]{10,70}$/)
  })

  it('should not name two alike', () => {
    expect(new Set(formats.map((format) => format.name)).size).toBe(formats.length)
    expect(new Set(formats.map((format) => format.extension)).size).toBe(formats.length)
  })
})

describe('loadEmitter', () => {
  it.each(formats)('should load $name as it is described', async (format) => {
    const emitter = await loadEmitter(format.name)
    expect(emitter).toMatchObject(format)
    expect(emitter.emit(createDocument())).toBeDefined()
  })

  it.each(['x', '', 'JSON', 'toString', '__proto__'])('should not load `%s`', async (name) => {
    await expect(loadEmitter(name)).rejects.toThrow(`Unexpected format \`${name}\`, expected \`json\`, \`ndjson\`, `)
  })
})
