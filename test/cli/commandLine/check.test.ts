import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { runInTerminal, runNotes } from '../runNotes.js'

const shuffled = '时间线\n00:00 开场\n12:40 拼配\n02:31 关店那天\n20:00-30:00 尾声\n'
const good = '时间线\n00:00-02:31 开场\n02:31-12:40 关店那天\n12:40-20:00 拼配\n'
const order =
  'Unexpected time `2:31` after `12:40`, expected ascending times; the order of the text is kept [chapter-order]'

describe('notes check', () => {
  it('should print a line for each message, by place, and write no document', async () => {
    const cwd = await makeFolder({ 'a.txt': shuffled, 'b.txt': good })
    expect(await runNotes(['check', 'a.txt', 'b.txt'], { cwd })).toEqual({
      code: 0,
      stdout: `a.txt:4:1: warning: ${order}\n\n2 inputs checked, 1 warning\n`,
      stderr: '',
    })
  })

  it('should run rules that are off in notes parse', async () => {
    const cwd = await makeFolder({ 'a.txt': good.replace('00:00', '00:05') })
    const { stdout } = await runNotes(['check', 'a.txt'], { cwd })
    expect(stdout).toMatch(/^a\.txt:2:1: warning: .* \[chapter-start\]$/m)
    expect((await runNotes(['parse', 'a.txt'], { cwd })).stderr).toBe('')
  })

  it('should say that there is nothing', async () => {
    const { code, stdout } = await runNotes(['check'], { cwd: await makeFolder({}), input: good })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1 input checked, no messages\n' })
  })

  it.each([
    [['--rule', 'chapter-order=off'], '1 input checked, no messages\n'],
    [
      ['--rule', 'all=off', '--rule', 'chapter-order=error'],
      `a.txt:4:1: error: ${order}\n\n1 input checked, 1 error\n`,
    ],
    [['--rule', 'all=off', '--rule', 'chapter-order'], `a.txt:4:1: warning: ${order}\n\n1 input checked, 1 warning\n`],
    [['--rule', 'chapter-order', '--rule', 'all=off'], '1 input checked, no messages\n'],
    [['--quiet'], '1 input checked, no messages\n'],
  ])('should switch rules: %j', async (args, stdout) => {
    const cwd = await makeFolder({ 'a.txt': shuffled })
    expect((await runNotes(['check', 'a.txt', ...args], { cwd })).stdout).toBe(stdout)
  })

  it.each([
    [[], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'info'], 1],
    [['--fail-on', 'warning', '--quiet'], 1],
    [['--rule', 'chapter-order=error'], 1],
    [['--rule', 'chapter-order=error', '--fail-on', 'never'], 0],
    [['--rule', 'chapter-order=info', '--fail-on', 'warning'], 0],
    [['--max-warnings', '1'], 0],
  ])('should fail where it was asked to: %j', async (args, code) => {
    const cwd = await makeFolder({ 'a.txt': shuffled })
    expect((await runNotes(['check', 'a.txt', ...args], { cwd })).code).toBe(code)
  })

  it('should say that there are too many warnings', async () => {
    const cwd = await makeFolder({ 'a.txt': shuffled })
    const { code, stderr } = await runNotes(['check', 'a.txt', '--max-warnings', '0'], { cwd })
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'error: too many warnings: 1, and --max-warnings allows 0\n',
    })
  })

  it.each([
    [['--rule', 'chapter-ordre=off'], "error: unknown rule 'chapter-ordre'\n(Did you mean chapter-order?)\n"],
    [['--rule', 'xyz'], "error: unknown rule 'xyz'\nnotes rules lists them.\n"],
    [
      ['--rule', 'chapter-order=wanring'],
      "error: --rule chapter-order=wanring: unknown level 'wanring'\n(Did you mean warning?)\n",
    ],
    [['--max-warnings', '-1'], "error: --max-warnings is '-1'\nSay how many warnings may be, as 0.\n"],
    [
      ['.', '--duration', '60'],
      'error: --duration is of one episode, and there are several inputs\nCheck them one by one.\n',
    ],
  ])('should refuse %j', async (args, stderr) => {
    const cwd = await makeFolder({ 'a.txt': good })
    expect(await runNotes(['check', 'a.txt', ...args], { cwd })).toEqual({ code: 2, stdout: '', stderr })
  })

  it('should fail where an input cannot be read, and check the others', async () => {
    const cwd = await makeFolder({ 'a.txt': good, 'b.txt': new Uint8Array([0x89, 0x50, 0, 0, 1, 0, 7]) })
    const { code, stdout, stderr } = await runNotes(['check', 'a.txt', 'b.txt', '--fail-on', 'never'], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '1 input checked, no messages\n' })
    expect(stderr).toMatch(/^b\.txt: error: /)
  })

  it('should know how long the episode lasts, if it is told', async () => {
    const cwd = await makeFolder({ 'a.txt': good })
    const { stdout } = await runNotes(['check', 'a.txt', '--duration', '10:00'], { cwd })
    expect(stdout).toContain('a.txt:4:1: warning: Unexpected chapter at `12:40`, expected one within the `10:00`')
  })

  it('should report as JSON, in English whatever the language is', async () => {
    const cwd = await makeFolder({ 'a.txt': shuffled, 'b.txt': good, 'c.txt': '' })
    const args = ['check', 'a.txt', 'b.txt', 'c.txt', '--report', 'json', '--lang', 'zh']
    expect(JSON.parse((await runNotes(args, { cwd })).stdout)).toEqual({
      version: 1,
      files: [
        {
          path: 'a.txt',
          messages: [
            {
              rule: 'chapter-order',
              severity: 'warning',
              reason: order.replace(' [chapter-order]', ''),
              line: 4,
              column: 1,
            },
          ],
        },
        { path: 'b.txt', messages: [] },
      ],
      problems: [{ path: 'c.txt', reason: 'is empty: there is nothing to parse; check the file' }],
      summary: { files: 2, errors: 0, warnings: 1, infos: 0 },
    })
  })

  it('should speak Chinese to people', async () => {
    const cwd = await makeFolder({ 'a.txt': shuffled })
    expect((await runNotes(['check', 'a.txt', '--lang', 'zh'], { cwd })).stdout).toBe(
      'a.txt:4:1: 警告：时间 `2:31` 排在 `12:40` 之后，应由先到后；保留原文顺序 [chapter-order]\n\n检查了 1 个输入，1 条警告\n',
    )
  })

  it('should let no text of an input disturb the terminal', async () => {
    const cwd = await makeFolder({ 'a.txt': '相关链接\n\u001b[31m地图\u202e\n课程表 https://a.example/1\n' })
    const { stdout } = await runNotes(['check', 'a.txt'], { cwd })
    expect(stdout).toContain('[link-incomplete]')
    expect(stdout).not.toMatch(/[\u001b\u202e]/)
  })

  it('should take rules from configuration', async () => {
    const cwd = await makeFolder({
      'a.txt': shuffled,
      'notes.config.json': '{"check": {"rule": ["chapter-order=error"], "failOn": "never"}}',
    })
    const { code, stdout } = await runNotes(['check', 'a.txt'], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: `a.txt:4:1: error: ${order}\n\n1 input checked, 1 error\n` })
  })
})

describe('notes check --report github', () => {
  it('should be the report of a workflow, unless another is asked for', async () => {
    const cwd = await makeFolder({ 'a.txt': shuffled })
    const env = { GITHUB_ACTIONS: 'true' }
    expect((await runNotes(['check', 'a.txt'], { cwd, env })).stdout).toMatch(
      /^::warning file=a\.txt,line=4,col=1,title=chapter-order::Unexpected time .* is kept\n1 input checked, 1 warning\n$/,
    )
    expect((await runNotes(['check', 'a.txt', '--report', 'text'], { cwd, env })).stdout).toMatch(
      /^a\.txt:4:1: warning/,
    )
  })

  it('should escape what has a meaning to GitHub, in names and in texts', async () => {
    const name = '100%, a:b\n::error::x.txt'
    const cwd = await makeFolder({ [name]: '00:00 甲%0A\n02:31 乙\n02:31 丙\n' })
    const { stdout } = await runNotes(['check', '.', '--report', 'github', '--rule', 'chapter-duplicate=error'], {
      cwd,
    })
    expect(stdout.split('\n')[0]).toBe(
      '::error file=100%25%2C a%3Ab%0A%3A%3Aerror%3A%3Ax.txt,line=3,col=1,title=chapter-duplicate::Unexpected second chapter at `2:31`, expected one; the first is `乙`',
    )
    expect(stdout.match(/^::/gm)).toHaveLength(stdout.split('\n').length - 2)
  })

  it('should show ten of a kind, the gravest first, and say how many more there are', async () => {
    const lines = Array.from({ length: 15 }, (_, i) => `${String(40 - i).padStart(2, '0')}:00 第${i}段`)
    const cwd = await makeFolder({ 'a.txt': `时间线\n${lines.join('\n')}\n`, 'b.txt': '' })
    const { code, stdout } = await runNotes(['check', 'a.txt', 'b.txt', '--report', 'github'], { cwd })
    const kinds = stdout.split('\n').map((line) => /^::(\w+) /.exec(line)?.[1])
    expect(code).toBe(1)
    expect(kinds.slice(0, 12)).toEqual(['error', ...Array.from({ length: 10 }, () => 'warning'), 'notice'])
    expect(stdout).toContain('::error file=b.txt,title=notes::is empty')
    expect(stdout).toMatch(/\n… and 5 messages more, which GitHub would not show \(--report text lists all\)\n/)
  })

  it('should append a table to the summary of the step, in which no text is markup', async () => {
    const cwd = await makeFolder({ 'a.txt': '00:00 甲|<b>*乙*\n02:31 丙\n02:31 丁\n00:10 戊\n', 's.md': 'before\n' })
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 's.md') }
    await writeFile(join(cwd, 'a|b.txt'), '00:00 甲|<b>*\n00:00 乙|`x`\n00:30 丙\n')
    const args = ['check', 'a|b.txt', '--report', 'github', '--rule', 'all=off', '--rule', 'chapter-duplicate']
    await runNotes(args, { cwd, env })
    expect(await readFile(join(cwd, 's.md'), 'utf8')).toBe(
      [
        'before',
        '### notes',
        '',
        '1 input checked, 1 warning',
        '',
        '|  | file | rule | message |',
        '| --- | --- | --- | --- |',
        '| warning | a\\|b\\.txt\\:2\\:1 | chapter\\-duplicate | Unexpected second chapter at \\`0\\:00\\`, expected one; the first is \\`甲\\|\\<b\\>\\*\\` |',
        '',
        '',
      ].join('\n'),
    )
  })

  it('should say that the summary cannot be written', async () => {
    const cwd = await makeFolder({ 'a.txt': good })
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'none', 's.md') }
    const { code, stderr } = await runNotes(['check', 'a.txt', '--report', 'github'], { cwd, env })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^\$GITHUB_STEP_SUMMARY: error: does not exist/)
  })
})

describe('notes check in a terminal', () => {
  it('should colour by level, and show the help where nothing is named', async () => {
    const cwd = await makeFolder({ 'a.txt': shuffled })
    expect(await runInTerminal('$NOTES check a.txt', cwd)).toContain('\u001b[33ma.txt:4:1: warning: ')
    expect(await runInTerminal('$NOTES check a.txt --no-color', cwd)).not.toContain('\u001b[3')
    expect(await runInTerminal('$NOTES check', cwd)).toMatch(/Usage: notes check[\s\S]*\[exit 2\]/)
  })
})
