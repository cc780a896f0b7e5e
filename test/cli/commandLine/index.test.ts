import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'

const first =
  '第1期 检索\n\n嘉宾\n林小满：做搜索的工程师\n\n名词解释\nRAG：检索增强生成。\n\n链接\n论文 https://a.example/p\n'
const second =
  '第2期 再谈\n\n主播\n林小满\n\n名词解释\nＲＡＧ：先查资料再回答。\n\n链接\n原文 http://a.example/p\n\n时间线\n00:05 开场\n01:20 正题\n'

function makeShows(): Promise<string> {
  return makeFolder({ 'shows/1.txt': first, 'shows/b/2.txt': second })
}

describe('notes index', () => {
  it('should show both definitions of a term of two inputs, with their places', async () => {
    const cwd = await makeShows()
    expect(await runNotes(['index', 'shows', '--table', 'glossary'], { cwd })).toEqual({
      code: 0,
      stdout: [
        'entry,term,aliases,definition,count,sources,episodes',
        '1,RAG,,检索增强生成。,1,shows/1.txt:7:1,第1期 检索',
        '1,RAG,,先查资料再回答。,1,shows/b/2.txt:7:1,第2期 再谈',
        '',
      ].join('\r\n'),
      stderr: '',
    })
  })

  it.each([
    [
      'people',
      [
        '1\t林小满\tguest\t做搜索的工程师\t\t\t1\tshows/1.txt:4:1\t第1期 检索',
        '1\t林小满\thost\t\t\t\t1\tshows/b/2.txt:4:1\t第2期 再谈',
      ],
    ],
    [
      'links',
      ['1\thttps://a.example/p\t论文\\n原文\t\t\t2\tshows/1.txt:10:1\\nshows/b/2.txt:10:1\t第1期 检索\\n第2期 再谈'],
    ],
    [
      'chapters',
      [
        '1\t5\t80\t00:00:05\t开场\t\t\t\tshows/b/2.txt:13:1\t\t2\t第2期 再谈',
        '2\t80\t\t00:01:20\t正题\t\t\t\tshows/b/2.txt:14:1\t\t2\t第2期 再谈',
      ],
    ],
  ])('should list somebody by role, a link once, and every chapter: %s', async (table, rows) => {
    const cwd = await makeShows()
    const { stdout } = await runNotes(['index', 'shows', '--table', table, '-f', 'tsv'], { cwd })
    expect(stdout.split('\n').slice(1, -1)).toEqual(rows)
  })

  it.each([
    ['a.csv', 'entry,term'],
    ['a.tsv', 'entry\tterm'],
    ['a.json', '[\n  {\n    "term": "RAG"'],
    ['a.ndjson', '{"term":"RAG"'],
    ['a.md', '| entry | term |'],
    ['a', 'entry,term'],
  ])('should take the format from the ending of the output: %s', async (file, start) => {
    const cwd = await makeShows()
    const args = ['index', 'shows', '--table', 'glossary', '-o', file]
    expect(await runNotes(args, { cwd })).toEqual({ code: 0, stdout: '', stderr: `wrote ${file}\n` })
    expect((await readFile(join(cwd, file), 'utf8')).startsWith(start)).toBe(true)
  })

  it('should read standard input, call it by its name, and show JSON of each source', async () => {
    const { stdout } = await runNotes(['index', '--table', 'people', '-f', 'json', '--stdin-filename', 'x.txt'], {
      input: first,
    })
    expect(JSON.parse(stdout)).toEqual([
      {
        name: '林小满',
        roles: ['guest'],
        abouts: ['做搜索的工程师'],
        links: [],
        sources: [
          {
            path: 'x.txt',
            line: 4,
            column: 1,
            episode: { podcast: null, number: '1', title: '第1期 检索' },
            name: '林小满',
            role: 'guest',
            about: '做搜索的工程师',
            links: [],
          },
        ],
      },
    ])
  })

  it('should index the others where an input cannot be read, and report them', async () => {
    const cwd = await makeFolder({ '1.txt': first, '2.txt': '' })
    const { code, stdout, stderr } = await runNotes(['index', '1.txt', '2.txt', 'no.txt', '--table', 'links'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('https://a.example/p')
    expect(stderr).toContain('no.txt: error: does not exist')
    expect(stderr).toContain('2.txt: error: is empty')
  })

  it('should guard formulas for Excel', async () => {
    const cwd = await makeFolder({ '1.txt': '时间线\n00:05 =HYPERLINK(1)\n01:20 正题\n' })
    const args = ['index', '1.txt', '--table', 'chapters', '--csv-dialect', 'excel']
    const { stdout } = await runNotes(args, { cwd })
    expect(stdout.startsWith('\ufeffentry,')).toBe(true)
    expect(stdout).toContain("'=HYPERLINK(1)")
  })

  it.each([
    [['index', '1.txt'], "error: required option '--table <name>' not specified"],
    [['index', '1.txt', '--table', 'x'], 'Allowed choices are glossary, people, links, chapters'],
    [['index', '1.txt', '--table', 'links', '-f', 'psc'], 'Allowed choices are csv, tsv, json, ndjson, markdown'],
    [
      ['index', '1.txt', '--table', 'links', '-o', 'a.srt'],
      'error: the ending .srt of a.srt is of no format of an index',
    ],
    [
      ['index', '1.txt', '--table', 'links', '-f', 'json', '--csv-dialect', 'excel'],
      '--csv-dialect is an option of csv',
    ],
    [['index', '1.txt', '--table', 'links', '-f', 'csv', '-o', './1.txt'], 'error: ./1.txt would overwrite an input'],
  ])('should refuse %j', async (args, message) => {
    const cwd = await makeFolder({ '1.txt': first })
    const { code, stdout, stderr } = await runNotes(args, { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(await readFile(join(cwd, '1.txt'), 'utf8')).toBe(first)
  })

  it('should explain itself in 80 columns', async () => {
    const { code, stdout } = await runNotes(['index', '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('Examples:')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
})
