import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/index.js'

describe('detectFormat of feeds and dumps', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- a > b --><?xml-stylesheet href="x"?>\n<rss version="2.0">', 'feed'],
    ['<?xml version="1.0"?><!DOCTYPE rss PUBLIC "x" "y"><rss version="0.91">', 'feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['<atom:feed>', 'feed'],
    ['<rdf:RDF>', 'feed'],
    ['  <item>\n<title>', 'feed'],
    ['<channel><title>', 'feed'],
    ['[{"title": "a"}]', 'json'],
    ['{"title": "a"}\n{"title": "b"}', 'json'],
    ['[{"title": "a', 'json'],
  ])('should be told from %j', (source, format) => {
    expect(detectFormat(source)).toBe(format)
  })

  it.each(['<!DOCTYPE html><html><body>', '<items>', '<p>about an <item></p>', '[开场] {笑}'])(
    'should not be told from %j',
    (source) => {
      expect(['feed', 'json']).not.toContain(detectFormat(source))
    },
  )

  it('should not be slow where comments stand before something else', () => {
    const start = performance.now()
    detectFormat(`${'<!--a-->'.repeat(1000)}<html>`)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
