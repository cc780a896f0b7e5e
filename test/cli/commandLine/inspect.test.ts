import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { runInTerminal, runNotes } from '../runNotes.js'

const flat = '时间线： 00:05 开场 01:20 正题 09:30 结尾 相关链接： 论文 https://a.example/p'

describe('notes inspect', () => {
  it('should show format, lines with their readers, shares and messages', async () => {
    const cwd = await makeFolder({ 'a.txt': flat })
    expect(await runNotes(['inspect', 'a.txt'], { cwd })).toEqual({
      code: 0,
      stdout: [
        'a.txt',
        '  format      text, for want of a sign of another',
        '  encoding    utf-8',
        '  length      60 characters',
        '',
        'Lines: 5, 4 breaks recovered (+)',
        '   1:1   readChapters  label        时间线：',
        '  +1:6   readChapters  chapter      00:05 开场',
        '  +1:15  readChapters  chapter      01:20 正题',
        '  +1:24  readChapters  chapter      09:30 结尾',
        '  +1:33  readLinks     label, link  相关链接： 论文 https://a.example/p',
        '',
        'What became of the characters',
        '   40.0 %  chapters          24',
        '   36.7 %  links             22',
        '   11.7 %  labels             7',
        '    8.3 %  blank              5',
        '    3.3 %  nothing            2',
        '',
        '1 message',
        '  1:6 warning: Unexpected line without its line breaks, expected an item a',
        '    line; where each ends is recovered, check the titles [flattened-line]',
        '',
      ].join('\n'),
      stderr: '',
    })
  })

  it('should show the tree where it is asked for', async () => {
    const { stdout } = await runNotes(['inspect', '--tree'], { input: '时间线\n00:05 开场\n01:20 正题\n' })
    expect(stdout).toContain(
      [
        'Tree',
        '  root 1:1-4:1',
        '  └─ episode 1:1-4:1',
        '     ├─ label 1:1-1:4 kind: "chapters", "时间线"',
        '     ├─ chapter 2:1-2:9 start: 5, title: "开场"',
        '     └─ chapter 3:1-3:9 start: 80, title: "正题"',
        '',
      ].join('\n'),
    )
  })

  it('should say that a format is not read line by line', async () => {
    const input = 'WEBVTT\n\n00:00.000 --> 00:05.000\n开场\n'
    const { stdout } = await runNotes(['inspect', '--stdin-filename', 'a.vtt', '--tree'], { input })
    expect(stdout).toContain('a.vtt\n  format      vtt, by its content\n')
    expect(stdout).toContain('Lines: none\n')
    expect(stdout).toContain('turn 3:1-4:3 start: 0, end: 5, "开场"')
  })

  it('should write JSON for programs', async () => {
    const { code, stdout } = await runNotes(['inspect', '--format', 'json'], { input: flat })
    expect(code).toBe(0)
    const { source, segments, shares, tree } = JSON.parse(stdout)
    expect(source).toEqual({ path: null, format: 'text', formatBy: 'default', encoding: 'utf-8', length: flat.length })
    expect(segments.map((segment: { text: string }) => segment.text).join(' ')).toBe(flat)
    expect(shares.reduce((sum: number, share: { characters: number }) => sum + share.characters, 0)).toBe(flat.length)
    expect(tree.type).toBe('root')
  })

  it('should let nothing of the text disturb the terminal, and keep to its width', async () => {
    const evil = `\u001b[31m红\u009b2J\u202e${'很长的一行字'.repeat(60)}\n时间线\n00:05 \u001b]0;x\u0007开场\n01:20 正题\n`
    const cwd = await makeFolder({ 'a.txt': evil })
    const shown = await runInTerminal('$NOTES inspect a.txt --tree', cwd, { NO_COLOR: '1' })
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80)
    expect(shown).toContain('[exit 0]')
  })

  it.each([
    [['inspect', 'no.txt'], 1, 'no.txt: error: does not exist'],
    [['inspect', 'empty.txt'], 1, 'empty.txt: error: is empty'],
    [['inspect', 'binary.txt'], 1, 'binary.txt: error: '],
    [['inspect', '.'], 2, 'error: . stands for 4 inputs, and one is inspected'],
    [['inspect', 'a.txt', 'b.txt'], 2, 'error: too many arguments'],
    [['inspect', 'a.txt', '--from', 'x'], 2, "error: option '--from <name>' argument 'x' is invalid"],
    [['inspect', 'a.txt', '--vocabulary', 'no.yaml'], 2, 'error: the vocabulary no.yaml: does not exist'],
  ])('should fail with %j', async (args, expected, message) => {
    const binary = new Uint8Array([0x89, 0x50, 0, 0, 1, 0, 7])
    const cwd = await makeFolder({ 'a.txt': flat, 'b.txt': flat, 'empty.txt': '', 'binary.txt': binary })
    const { code, stdout, stderr } = await runNotes(args, { cwd })
    expect([code, stdout]).toEqual([expected, ''])
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('bug')
  })

  it('should explain itself in 80 columns', async () => {
    const { code, stdout } = await runNotes(['inspect', '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('Examples:')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
})
