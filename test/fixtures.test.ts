import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { listFixtures } from '../scripts/fixtures/listFixtures.js'
import { readExpectations, wantsTables } from '../scripts/fixtures/readExpectations.js'
import { renderExpectations } from '../scripts/fixtures/renderExpectations.js'
import { createJsonSchema } from '../src/document/jsonSchema.js'
import { loadEmitter, read, segmentText } from '../src/index.js'
import { decode } from '../src/text/decode.js'
import { listMisplaced } from './fixtures/listMisplaced.js'
import { describeRow, listTableItems } from './fixtures/listTableItems.js'

const markdown = await loadEmitter('markdown')
const csv = await loadEmitter('csv')
const validate = new Ajv2020().compile(createJsonSchema())
const fixtures = listFixtures()
const documents = await Promise.all(
  fixtures.map(async ({ input, path }) => {
    const bytes = readFileSync(input)
    return { document: await read(bytes, { path }), placed: await read(bytes, { path, positions: true }) }
  }),
)

it('should have fixtures', () => {
  expect(fixtures).not.toEqual([])
})

describe.each(fixtures.map((fixture, i) => ({ name: fixture.name, fixture, ...documents[i] })))(
  '$name',
  ({ fixture, document, placed }) => {
    if (!document || !placed) throw new TypeError('every fixture was read')
    const { text } = decode(readFileSync(fixture.input))
    const expected = readExpectations(fixture)
    const found = renderExpectations(document, { markdown, csv: wantsTables(fixture) ? csv : null })

    it.each(Object.keys(found))('should become %s', (name) => {
      expect(expected, 'not there yet: `npm run fixtures:update` writes it').toHaveProperty([name])
      expect(found[name]).toBe(expected[name])
    })

    it('should not leave a table behind that is no longer written', () => {
      expect(Object.keys(expected).filter((name) => !(name in found))).toEqual([])
    })

    it.each([
      ['without', document],
      ['with', placed],
    ])('should be valid against the JSON Schema %s positions', (_, candidate) => {
      validate(candidate)
      expect(validate.errors).toBeNull()
    })

    it('should be tiled by its segments', () => {
      const segments = segmentText(text)
      expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      for (const [index, { end }] of segments.entries()) expect(segments[index + 1]?.start ?? text.length).toBe(end)
    })

    it('should place each item', () => {
      const { messages, ...items } = listTableItems(placed)
      for (const item of Object.values(items).flat()) expect(item).toHaveProperty('position')
    })

    it('should place items where line, column and offset agree', () => {
      expect(listMisplaced(placed, text)).toEqual([])
    })

    it('should not read differently with positions', () => {
      const json = JSON.stringify(placed, (key, value) => (key === 'position' ? undefined : value))
      expect(JSON.parse(json)).toEqual(document)
    })

    it('should be the same in its CSV tables', () => {
      const items = listTableItems(document)
      for (const [file, table] of Object.entries(csv.emit(document))) {
        const rows: Record<string, string>[] = parseCsv(table, { columns: true })
        const described = (items[file.replace('.csv', '')] ?? []).map((item) =>
          describeRow(item, Object.keys(rows[0] ?? {})),
        )
        expect(rows).toMatchObject(described)
      }
    })
  },
)
