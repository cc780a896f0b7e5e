import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listOutputs } from '../listOutputs.js'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'
import { show } from '../shows.js'

describe('notes parse --format tsv', () => {
  it('should print one table of several inputs', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show })
    const args = ['parse', 'a.txt', 'b.txt', '-q', '-f', 'tsv', '--table', 'chapters']
    const { code, stdout } = await runNotes(args, { cwd })
    expect(code).toBe(0)
    expect(stdout.split('\n')).toEqual([
      'episode\tstart\tend\tclock\ttitle\tsection\tnotes\turl',
      ...['1', '2'].flatMap((episode) => [
        `${episode}\t5\t80\t00:00:05\t开场介绍\t\t\t`,
        `${episode}\t80\t760\t00:01:20\t为什么做搜索\t\t\t`,
        `${episode}\t760\t\t00:12:40\t结尾闲聊\t\t\t`,
      ]),
      '',
    ])
  })

  it('should write tables beside those of CSV', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    expect((await runNotes(['parse', 'a.txt', '-f', 'csv', '-f', 'tsv', '-o', 'out'], { cwd })).code).toBe(0)
    expect(await readdir(join(cwd, 'out/a'))).toEqual(expect.arrayContaining(['chapters.csv', 'chapters.tsv']))
  })

  it('should be known by the ending of a file', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    expect((await runNotes(['parse', 'a.txt', '-o', 'a.tsv', '--table', 'chapters'], { cwd })).code).toBe(0)
    expect(await readFile(join(cwd, 'a.tsv'), 'utf8')).toContain('\t开场介绍\t')
  })

  it('should not take a dialect of CSV', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    const { code, stderr } = await runNotes(['parse', 'a.txt', '-f', 'tsv', '--csv-dialect', 'excel'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('--csv-dialect is an option of csv')
  })
})

describe('notes parse --format anki', () => {
  const text = (title: string, definition: string) => `${title}\n\n名词解释\n码洋：${definition}\n实洋：打过折的码洋\n`

  it('should print the cards of several inputs below one header', async () => {
    const cwd = await makeFolder({
      'a.txt': text('书价从哪里来', '定价乘以册数'),
      'b.txt': text('书店怎么活', '书业的流水'),
    })
    const { code, stdout } = await runNotes(['parse', 'a.txt', 'b.txt', '-q', '-f', 'anki'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toBe(
      [
        '#separator:Tab',
        '#html:false',
        '#columns:Front\tBack\tAliases\tEpisode\tTags',
        '#tags column:5',
        '码洋\t"定价乘以册数\n\n书业的流水"\t\t"书价从哪里来\n书店怎么活"\t',
        '实洋\t打过折的码洋\t\t"书价从哪里来\n书店怎么活"\t',
        '',
      ].join('\n'),
    )
  })

  it('should be known by the ending of a file', async () => {
    const cwd = await makeFolder({ 'a.txt': text('书价从哪里来', '定价乘以册数') })
    expect((await runNotes(['parse', 'a.txt', '-o', 'a.anki.txt'], { cwd })).code).toBe(0)
    expect(await readFile(join(cwd, 'a.anki.txt'), 'utf8')).toMatch(/^#separator:Tab\n/)
  })
})

describe('notes parse --format readwise', () => {
  it('should turn the export of a reading app into what Readwise imports', async () => {
    const input = '书名,原文,想法,页码\n山中来信,雨停在午后。,想起旧居,12\n'
    const args = ['parse', '-q', '-f', 'readwise', '--stdin-filename', 'a.csv']
    const { code, stdout } = await runNotes(args, { input })
    expect(code).toBe(0)
    expect(stdout).toBe('Highlight,Title,Author,URL,Note,Location,Date\r\n雨停在午后。,山中来信,,,想起旧居,12,\r\n')
  })

  it('should be known by the ending of a file, and lie beside tables', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    expect((await runNotes(['parse', 'a.txt', '-o', 'a.readwise.csv'], { cwd })).code).toBe(0)
    expect(await readFile(join(cwd, 'a.readwise.csv'), 'utf8')).toMatch(/^Highlight,/)
    await runNotes(['parse', 'a.txt', '-f', 'csv', '-f', 'readwise', '-o', 'out/'], { cwd })
    expect(await listOutputs(join(cwd, 'out'))).toEqual(['a', 'a.readwise.csv'])
  })
})

describe('notes parse --format opml', () => {
  it('should print one outline of several inputs', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show })
    const { code, stdout } = await runNotes(['parse', 'a.txt', 'b.txt', '-q', '-f', 'opml'], { cwd })
    expect(code).toBe(0)
    expect(stdout.match(/<opml /g)).toHaveLength(1)
    expect(stdout.match(/ text="12:40 结尾闲聊"/g)).toHaveLength(2)
  })

  it('should be known by the ending of a file', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    expect((await runNotes(['parse', 'a.txt', '-o', 'a.opml'], { cwd })).code).toBe(0)
    expect(await readFile(join(cwd, 'a.opml'), 'utf8')).toContain('<title>大模型的今天和明天</title>')
  })
})

describe('notes parse --format jsonld', () => {
  it('should print an array for several inputs', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show })
    const { code, stdout } = await runNotes(['parse', 'a.txt', 'b.txt', '-q', '-f', 'jsonld'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([
      { '@graph': [{ '@type': 'PodcastEpisode', name: '大模型的今天和明天' }] },
      { '@graph': [{ '@type': 'PodcastEpisode' }] },
    ])
  })

  it('should be known by the ending of a file', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    expect((await runNotes(['parse', 'a.txt', '-o', 'a.jsonld'], { cwd })).code).toBe(0)
    expect(JSON.parse(await readFile(join(cwd, 'a.jsonld'), 'utf8'))['@graph'][0].hasPart).toHaveLength(3)
  })
})
