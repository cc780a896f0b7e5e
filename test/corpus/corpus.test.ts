import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseCsv } from 'csv-parse/sync'
import type { Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { createJsonSchema } from '../../src/document/jsonSchema.js'
import { loadEmitter, parse, read, segmentText } from '../../src/index.js'
import { decode } from '../../src/text/decode.js'
import { describeRow, listTableItems } from '../fixtures/listTableItems.js'
import { listCorpus } from './listCorpus.js'

const markdown = await loadEmitter('markdown')
const csv = await loadEmitter('csv')
const validate = new Ajv2020().compile(createJsonSchema())

const documents = listCorpus()

/** The text of a Markdown tree, a line for each block. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  if ('children' in node) return node.children.map(textOf).join(isInline(node) ? '' : '\n')
  return node.type === 'break' ? ' ' : ''
}

function isInline(node: Nodes): boolean {
  return ['paragraph', 'heading', 'strong', 'emphasis', 'link'].includes(node.type)
}

const collapse = (value: string) => value.replace(/\s+/g, ' ').trim()

it('should have documents', () => {
  expect(documents).not.toEqual([])
})

interface Placed {
  words: (string | null)[]
  position?: { start: { offset: number }; end: { offset: number } } | undefined
}

describe.each(documents)('$name', ({ name, path }) => {
  const bytes = readFileSync(path)
  const { text } = decode(bytes)
  const document = parse(text)

  it('should be tiled by its segments', () => {
    expect(
      segmentText(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text)
  })

  it('should be valid against the JSON Schema', () => {
    validate(parse(text, { positions: true }))
    expect(validate.errors).toBeNull()
  })

  it('should place every item where its words stand, whatever the format', async () => {
    const found = await read(bytes, { path: name, positions: true })
    const items: Placed[] = found.episodes.flatMap((episode) => [
      ...episode.chapters.map(({ title, position }) => ({ words: [title], position })),
      // Of a link in a table the cell of the address is its place.
      ...episode.links.map(({ title, url, position }) => ({ words: [title, url], position })),
      ...episode.glossary.map(({ term, position }) => ({ words: [term], position })),
      ...episode.people.map((person) => ({ words: [person.name], position: person.position })),
      ...episode.transcript.map((turn) => ({ words: [turn.text], position: turn.position })),
    ])
    const lost = items.filter(({ words, position }) => {
      const source = position ? text.slice(position.start.offset, position.end.offset).replace(/ /g, '') : ''
      const begins = words.map((value) => /https?:\S+|\p{Script=Han}+|[A-Za-z]+/u.exec(value ?? '')?.[0])
      return begins.some((begin) => begin !== undefined) && !begins.some((begin) => begin && source.includes(begin))
    })
    expect(lost).toEqual([])
  })

  it('should keep every chapter title, link and term through Markdown', () => {
    const written = markdown.emit(document)
    if (typeof written !== 'string') throw new TypeError('Markdown is one text')
    const read = collapse(textOf(unified().use(remarkParse).use(remarkFrontmatter).parse(written)))
    const titles = document.episodes.flatMap((episode) => [
      ...episode.chapters.map((chapter) => chapter.title),
      ...episode.links.map((link) => link.title ?? link.url ?? ''),
      ...episode.glossary.map((term) => term.term),
    ])
    for (const title of titles) expect(read).toContain(collapse(title))
  })

  it('should hold the same values in its CSV tables', () => {
    const items = listTableItems(document)
    for (const [file, table] of Object.entries(csv.emit(document))) {
      const rows: Record<string, string>[] = parseCsv(table, { columns: true })
      const columns = Object.keys(rows[0] ?? {})
      const wanted = (items[file.replace('.csv', '')] ?? []).map((item) => describeRow(item, columns))
      expect(rows).toHaveLength(wanted.length)
      expect(rows).toMatchObject(wanted)
    }
  })
})
