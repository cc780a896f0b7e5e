import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listOutputs } from '../listOutputs.js'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'
import { show } from '../shows.js'

const item = (title: string) =>
  `<item><title>${title}</title><description><![CDATA[<p>00:05 开场<br>01:20 正题</p>]]></description></item>`
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>潮汐</title>${item('灯塔/一')}${item('灯塔：二')}</channel></rss>`

describe('notes parse, to chapter files', () => {
  it.each([
    ['chapters-json', '"startTime": 80'],
    ['psc', '<psc:chapter start="00:01:20.000" title="为什么做搜索"/>'],
    ['ffmetadata', 'START=80000\nEND=760000\ntitle=为什么做搜索\n'],
    ['webvtt-chapters', '00:01:20.000 --> 00:12:40.000\n为什么做搜索\n'],
    ['matroska', '<ChapterTimeStart>00:01:20.000000000</ChapterTimeStart>'],
    ['mp4chaps', '00:01:20.000 为什么做搜索\n'],
    ['audacity', '80.000000\t80.000000\t为什么做搜索\n'],
    ['youtube', '1:20 为什么做搜索\n'],
  ])('should print %s', async (format, expected) => {
    const { code, stdout, stderr } = await runNotes(['parse', '-q', '-f', format], { input: show })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(expected)
  })

  it('should take the format from the longest ending that fits', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    for (const [name, start] of [
      ['a.chapters.json', '{\n  "version"'],
      ['a.json', '{\n  "schemaVersion"'],
      ['a.CHAPTERS.TXT', '00:00:05.000 '],
      ['a.chapters.vtt', 'WEBVTT'],
      ['a.psc', '<?xml'],
      ['a.ffmeta', ';FFMETADATA1'],
    ] as const) {
      const { code } = await runNotes(['parse', 'a.txt', '-q', '-o', name], { cwd })
      expect(code).toBe(0)
      expect((await readFile(join(cwd, name), 'utf8')).startsWith(start)).toBe(true)
    }
  })

  it('should write every format beside the others', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    const formats = ['chapters-json', 'json', 'mp4chaps', 'audacity', 'youtube'].flatMap((name) => ['-f', name])
    expect((await runNotes(['parse', 'a.txt', '-q', '-o', 'out/', ...formats], { cwd })).code).toBe(0)
    expect(await listOutputs(join(cwd, 'out'))).toEqual([
      'a.chapters.json',
      'a.chapters.txt',
      'a.json',
      'a.labels.txt',
      'a.youtube.txt',
    ])
  })

  it('should write a file for each of several episodes', async () => {
    const cwd = await makeFolder({ 'feed.xml': feed })
    expect((await runNotes(['parse', 'feed.xml', '-q', '-o', 'out/', '-f', 'psc'], { cwd })).code).toBe(0)
    expect((await readdir(join(cwd, 'out/feed'))).sort()).toEqual(['1 灯塔 一.psc', '2 灯塔：二.psc'])
  })

  it.each([
    [['-o', 'feed.psc'], 'psc writes several files, and feed.psc is one'],
    [['-f', 'psc'], 'psc writes several files'],
  ])('should not put several episodes into one file: %j', async (args, message) => {
    const cwd = await makeFolder({ 'feed.xml': feed })
    const { code, stdout, stderr } = await runNotes(['parse', 'feed.xml', '-q', ...args], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(await readdir(cwd)).toEqual(['feed.xml'])
  })

  it('should not join the chapters of several inputs', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show })
    for (const format of ['psc', 'ffmetadata', 'webvtt-chapters', 'matroska', 'mp4chaps', 'audacity', 'youtube']) {
      const { code, stderr } = await runNotes(['parse', 'a.txt', 'b.txt', '-q', '-f', format], { cwd })
      expect(code).toBe(2)
      expect(stderr).toContain('cannot be joined')
    }
  })

  it('should say what the players mind, and write it as it is', async () => {
    const cwd = await makeFolder({ 'a.txt': '时间线\n00:05 开场\n01:20 正题\n' })
    expect(await runNotes(['parse', 'a.txt', '-f', 'youtube'], { cwd })).toEqual({
      code: 0,
      stdout: '0:05 开场\n1:20 正题\n',
      stderr: [
        'a.txt:2:1: warning: Unexpected first chapter at `0:05`, expected one at `0:00`: YouTube, Spotify and Apple Podcasts show no chapters without it [chapter-start]',
        'a.txt:2:1: warning: Unexpected number of chapters `2`, expected `3` at least: YouTube, Spotify and Apple Podcasts show none otherwise [chapter-count]',
        '2 warnings',
        '',
      ].join('\n'),
    })
  })

  it('should say which end was made up, unless the duration is given', async () => {
    const cwd = await makeFolder({ 'a.txt': '时间线\n00:05 开场\n01:20 正题\n' })
    const { stderr } = await runNotes(['parse', 'a.txt', '-o', 'a.ffmeta'], { cwd })
    expect(stderr).toMatch(
      /^a\.txt:3:1: warning: Unexpected last chapter at `1:20` without an end, .* \[chapter-end\]$/m,
    )
    const given = await runNotes(['parse', 'a.txt', '-o', 'a.ffmeta', '--duration', '200'], { cwd })
    expect(given.stderr).toBe('wrote a.ffmeta\n')
  })

  it('should write no psc without chapters, and say so', async () => {
    const cwd = await makeFolder({ 'a.txt': '这一期没有时间线。\n' })
    const reason =
      'a.txt:1:1: warning: Unexpected episode without chapters, expected one at least; a chapter file of it is empty, or not written [chapter-missing]\n1 warning\n'
    expect(await runNotes(['parse', 'a.txt', '-f', 'psc'], { cwd })).toEqual({ code: 0, stdout: '', stderr: reason })
    expect(await runNotes(['parse', 'a.txt', '-o', 'a.psc'], { cwd })).toEqual({ code: 0, stdout: '', stderr: reason })
    expect(await readdir(cwd)).toEqual(['a.txt'])
    for (let i = 0; i < 2; i++)
      expect((await runNotes(['parse', '.', '-f', 'psc', '-o', 'out/'], { cwd })).code).toBe(0)
    expect(await listOutputs(join(cwd, 'out'))).toEqual([])
  })
})
