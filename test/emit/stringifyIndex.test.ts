import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { indexFormats } from '../../src/emit/indexFormats.js'
import { indexNames } from '../../src/emit/indexNames.js'
import { stringifyIndex } from '../../src/emit/stringifyIndex.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { hostileText } from './hostileText.js'

function createGlossary(path: string, term: string, definition: string) {
  return createDocument({
    source: { path, format: 'text', encoding: 'utf-8', length: 0 },
    episodes: [createEpisode({ title: '第1期', glossary: [{ term, aliases: [], definition, start: null }] })],
  })
}

const twice = [createGlossary('a.txt', 'RAG', '先检索。'), createGlossary('b.txt', 'rag', '翻书。')]

describe('stringifyIndex', () => {
  it('should give each definition a row, and both the number of their term', async () => {
    expect(await stringifyIndex(twice, { table: 'glossary' })).toBe(
      [
        'entry,term,aliases,definition,count,sources,episodes',
        '1,RAG,,先检索。,1,a.txt,第1期',
        '1,RAG,,翻书。,1,b.txt,第1期',
        '',
      ].join('\r\n'),
    )
  })

  it('should put the sources of one definition into one cell, a line each', async () => {
    const text = await stringifyIndex([...twice, createGlossary('c.txt', 'RAG', '先检索。')], {
      table: 'glossary',
      format: 'tsv',
    })
    expect(text.split('\n')[1]).toBe('1\tRAG\t\t先检索。\t2\ta.txt\\nc.txt\t第1期\\n第1期')
  })

  it('should keep Excel from running a formula, and open with its mark', async () => {
    const text = await stringifyIndex([createGlossary('=a.txt', '=1+1', '@x')], { table: 'glossary', dialect: 'excel' })
    expect(text).toBe("\ufeffentry,term,aliases,definition,count,sources,episodes\r\n1,'=1+1,,'@x,1,'=a.txt,第1期\r\n")
  })

  it('should write a Markdown table whose cells hold markup as text and lines behind each other', async () => {
    const text = await stringifyIndex(
      [createGlossary('a.txt', 'a|b *c*\nd\u001b', '见 https://a.example/x，<script>')],
      {
        table: 'glossary',
        format: 'markdown',
      },
    )
    expect(text.split('\n')[2]).toBe(
      String.raw`| 1 | a\|b \*c\*<br>d | | 见 <https://a.example/x>，\<script> | 1 | a.txt | 第1期 |`,
    )
  })

  it.each(indexNames)('should have the columns of %s that the README names', async (table) => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${table}\` | `))
    const named = [...(row?.split(' | ').at(-1) ?? '').matchAll(/`(\w+)`/g)].map(([, column]) => column)
    expect(await stringifyIndex([], { table })).toBe(`${named.join()}\r\n`)
  })

  it.each(indexNames)('should write the header of %s where there is nothing', async (table) => {
    const csv = await stringifyIndex([], { table })
    expect(csv).toMatch(/^entry,[a-z_,]+\r\n$/)
    expect(await stringifyIndex([], { table, format: 'json' })).toBe('[]\n')
    expect(await stringifyIndex([], { table, format: 'ndjson' })).toBe('')
    expect((await stringifyIndex([], { table, format: 'markdown' })).split('\n')).toHaveLength(3)
  })

  it('should be valid in every format, whatever the text holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 6 }), async (texts) => {
        const documents = texts.map((text) => createGlossary(text, text, text))
        const written = await Promise.all(
          indexFormats.map((format) => stringifyIndex(documents, { table: 'glossary', format })),
        )
        const [csv = '', tsv = '', json = '', ndjson = '', markdown = ''] = written
        const rows: string[][] = parse(csv, { record_delimiter: '\r\n' })
        expect(tsv.split('\n')).toHaveLength(rows.length + 1)
        for (const line of tsv.split('\n').slice(0, -1)) expect(line.split('\t')).toHaveLength(7)
        const entries: unknown[] = JSON.parse(json)
        expect(
          ndjson
            .split('\n')
            .slice(0, -1)
            .map((line) => JSON.parse(line)),
        ).toEqual(entries)
        expect(rows.at(-1)?.[0]).toBe(String(entries.length))
        // No cell breaks out of its table.
        const [table, ...others] = unified().use(remarkParse).use(remarkGfm).parse(markdown).children
        expect(others).toEqual([])
        if (table?.type !== 'table') throw new Error(`Expected a table, got ${table?.type}`)
        expect(table.children.map((row) => row.children.length)).toEqual(rows.map(() => 7))
      }),
      { numRuns: 100 },
    )
  })

  it('should not accept another format or dialect', async () => {
    await expect(stringifyIndex([], { table: 'links', format: 'psc' })).rejects.toThrow('Unexpected format `psc`')
    await expect(stringifyIndex([], { table: 'links', dialect: 'x' })).rejects.toThrow('Unexpected dialect `x`')
  })
})
