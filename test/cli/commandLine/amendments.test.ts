import { describe, expect, it } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'

const notes = '时间线\n00:05 开场\n01:20 正题\n03:00 尾声\n'

describe('notes parse --duration', () => {
  it('should end the last chapter of a format that wants an end', async () => {
    const cwd = await makeFolder({ 'a.txt': notes })
    const { code, stdout } = await runNotes(
      ['parse', 'a.txt', '--duration', '1:02:03', '--format', 'webvtt-chapters'],
      { cwd },
    )
    expect(code).toBe(0)
    expect(stdout).toContain('00:03:00.000 --> 01:02:03.000\n尾声\n')
  })

  it('should say how a duration is written', async () => {
    const cwd = await makeFolder({ 'a.txt': notes })
    expect(await runNotes(['parse', 'a.txt', '--duration', 'long'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: "error: --duration is 'long'\nSay how long the episode lasts, as 1:02:03 or in seconds: 3723.\n",
    })
  })

  it('should not be given to several inputs', async () => {
    const cwd = await makeFolder({ 'a.txt': notes, 'b.txt': notes })
    const { code, stderr } = await runNotes(['parse', '.', '--duration', '90'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('--duration is of one episode, and there are several inputs')
  })

  it('should not be given to several episodes of one input', async () => {
    const feed = `<rss><channel>${'<item><title>一</title></item>'.repeat(2)}</channel></rss>`
    const cwd = await makeFolder({ 'a.xml': feed })
    const { code, stdout, stderr } = await runNotes(['parse', 'a.xml', '--duration', '90'], { cwd })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe('a.xml: error: holds 2 episodes, and --duration is of one; leave it out\n')
  })
})

describe('notes parse --add-start', () => {
  it('should begin the chapters at 0:00 with a title of the user', async () => {
    const cwd = await makeFolder({ 'a.txt': notes })
    const { code, stdout } = await runNotes(['parse', 'a.txt', '--add-start', '片头', '-f', 'youtube'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toBe('0:00 片头\n0:05 开场\n1:20 正题\n3:00 尾声\n')
  })
})
