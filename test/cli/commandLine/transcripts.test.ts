import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listOutputs } from '../listOutputs.js'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'

const spoken = JSON.stringify({
  version: '1.0.0',
  segments: [
    { speaker: '阿岚', startTime: 5, endTime: 9.5, body: '大家好，欢迎收听。' },
    { speaker: '林舟', startTime: 9.5, endTime: 12, body: '大家好。' },
  ],
})

const item = (title: string, name: string) => {
  const said = [
    `${name}: 大家好，欢迎收听我们的节目。`,
    '林舟: 大家好，我是林舟。',
    `${name}: 今天聊聊做书。`,
    '林舟: 好的，我从头说。',
    `${name}: 请。`,
  ]
  const lines = said.map((words, i) => `<p>[00:00:${i}5] ${words}</p>`).join('')
  return `<item><title>${title}</title><content:encoded><![CDATA[${lines}]]></content:encoded></item>`
}
const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>纸上谈</title>${item('第一期', '阿岚')}${item('第二期', '大川')}</channel></rss>`

describe('notes parse to transcripts', () => {
  it('should print subtitles', async () => {
    const { code, stdout, stderr } = await runNotes(['parse', '-q', '-f', 'srt'], { input: spoken })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(
      '1\n00:00:05,000 --> 00:00:09,500\n阿岚: 大家好，欢迎收听。\n\n2\n00:00:09,500 --> 00:00:12,000\n林舟: 大家好。\n',
    )
  })

  it.each([
    ['a.srt', '1\n00:00:05,000 -->'],
    ['a.vtt', 'WEBVTT Kind: captions\n\n00:00:05.000 -->'],
    ['a.transcript.json', '{\n  "version": "1.0.0",'],
    ['a.TRANSCRIPT.txt', '[0:05] 阿岚: 大家好，'],
    ['a.json', '{\n  "schemaVersion": 1,'],
  ])('should guess the format from the ending: %s', async (name, head) => {
    const cwd = await makeFolder({ 'in.json': spoken })
    expect((await runNotes(['parse', 'in.json', '-q', '-o', name], { cwd })).code).toBe(0)
    expect((await readFile(join(cwd, name), 'utf8')).startsWith(head)).toBe(true)
  })

  it('should write all of them beside each other', async () => {
    const cwd = await makeFolder({ 'a.json': spoken })
    const formats = ['json', 'srt', 'vtt', 'transcript-json', 'transcript-text'].flatMap((name) => ['-f', name])
    expect((await runNotes(['parse', 'a.json', '-q', '-o', 'out', ...formats], { cwd })).code).toBe(0)
    expect(await listOutputs(join(cwd, 'out'))).toEqual([
      'a.json',
      'a.srt',
      'a.transcript.json',
      'a.transcript.txt',
      'a.vtt',
    ])
  })

  it('should write a file for each of several transcripts', async () => {
    const cwd = await makeFolder({ 'feed.xml': feed })
    expect((await runNotes(['parse', 'feed.xml', '-q', '-f', 'vtt', '-o', 'out/'], { cwd })).code).toBe(0)
    expect(await readdir(join(cwd, 'out/feed'))).toEqual(['1 第一期.vtt', '2 第二期.vtt'])
    expect(await readFile(join(cwd, 'out/feed/2 第二期.vtt'), 'utf8')).toMatch(
      /^WEBVTT Kind: captions\n\n00:00:05\.000 .*\n<v 大川>/,
    )
  })

  it('should not squeeze several transcripts into one file or onto standard output', async () => {
    const cwd = await makeFolder({ 'feed.xml': feed })
    const file = await runNotes(['parse', 'feed.xml', '-q', '-o', 'a.srt'], { cwd })
    expect(file).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: srt writes several files, and a.srt is one\nName a folder with --output: out/\n',
    })
    const stream = await runNotes(['parse', 'feed.xml', '-q', '-f', 'srt'], { cwd })
    expect(stream).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: srt writes several files\nAdd --output with a folder.\n',
    })
    expect(await readdir(cwd)).toEqual(['feed.xml'])
  })
})
