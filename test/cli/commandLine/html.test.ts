import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'
import { show } from '../shows.js'

describe('notes parse --format html', () => {
  it('should be known by the ending of a file, and hold the episode', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    expect((await runNotes(['parse', 'a.txt', '-q', '-o', 'page.html'], { cwd })).code).toBe(0)
    const page = await readFile(join(cwd, 'page.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html><html lang="zh"><head><meta charset="utf-8">/)
    expect(page).toContain('<h1 dir="auto">大模型的今天和明天</h1>')
    expect(page).toContain('为什么做搜索')
  })

  it('should lead times into a player, in the words that are wanted', async () => {
    const args = ['parse', '-q', '-f', 'html', '--media', 'https://a.example/?t={seconds}', '--page-language', 'en']
    const { code, stdout } = await runNotes(args, { input: show })
    expect(code).toBe(0)
    expect(stdout).toContain('href="https://a.example/?t=80"')
    expect(stdout).toContain('>Chapters</h2>')
  })

  it('should refuse an address that is none before it reads, and leave no file', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    const run = await runNotes(['parse', 'a.txt', '-o', 'page.html', '--media', 'recording.mp3'], { cwd })
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: Unexpected media `recording.mp3`, expected an address that begins with `https://` or `http://`\n',
    })
    expect(await readdir(cwd)).toEqual(['a.txt'])
  })

  it('should not play one recording for several inputs or episodes, nor in another format', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show })
    const media = ['--media', 'https://a.example/1.mp3']
    const inputs = await runNotes(['parse', 'a.txt', 'b.txt', '-f', 'html', '-o', 'out/', ...media], { cwd })
    expect(inputs.code).toBe(2)
    expect(inputs.stderr).toContain('--media plays one episode, and there are several inputs')
    const item = '<item><title>x</title><description>00:05 a&lt;br>01:00 b</description></item>'
    const feed = `<rss version="2.0"><channel><title>纸上谈</title>${item}${item}</channel></rss>`
    const episodes = await runNotes(['parse', '-q', '-f', 'html', ...media], { input: feed })
    expect(episodes.code).toBe(2)
    expect(episodes.stderr).toContain('Unexpected media for 2 episodes, expected one episode')
    const other = await runNotes(['parse', 'a.txt', '-f', 'json', ...media], { cwd })
    expect(other.code).toBe(2)
    expect(other.stderr).toContain('--media is an option of html')
  })
})
