import { describe, expect, it } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { runInTerminal, runNotes } from '../runNotes.js'

const backwards = '时间线\n00:05 开场\n02:10 正题\n01:20 回头\n'

describe('the language of messages', { timeout: 30_000 }, () => {
  it.each([
    ['--lang', ['--lang', 'zh'], { LANG: 'en_US.UTF-8' }],
    ['--lang before the command', ['--lang=zh'], {}],
    ['LC_ALL', [], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }],
    ['LC_MESSAGES', [], { LC_MESSAGES: 'zh_TW.UTF-8' }],
    ['LANG', [], { LANG: 'zh_CN.UTF-8' }],
    ['NOTES_LANG', [], { NOTES_LANG: 'zh', LC_ALL: 'en_US.UTF-8' }],
  ])('should be Chinese by %s', async (_name, flags, env) => {
    const cwd = await makeFolder({ 'a.txt': backwards })
    const { code, stderr } = await runNotes([...flags, 'parse', 'a.txt'], { cwd, env })
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'a.txt:4:1: 警告：时间 `1:20` 排在 `2:10` 之后，应由先到后；保留原文顺序 [chapter-order]\n1 条警告\n',
    })
  })

  it.each([
    ['--lang over the locale', ['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }],
    ['C over LANG', [], { LC_ALL: 'C.UTF-8', LANG: 'zh_CN.UTF-8' }],
    ['no locale', [], { LANG: '' }],
  ])('should be English by %s', async (_name, flags, env) => {
    const cwd = await makeFolder({ 'a.txt': backwards })
    const { stderr } = await runNotes(['parse', 'a.txt', ...flags], { cwd, env })
    expect(stderr).toMatch(/^a\.txt:4:1: warning: Unexpected time `1:20` after `2:10`, expected /)
  })

  it('should not change what is written to standard output', async () => {
    const cwd = await makeFolder({ 'a.txt': backwards })
    const english = await runNotes(['parse', 'a.txt', '-f', 'json'], { cwd })
    const chinese = await runNotes(['parse', 'a.txt', '-f', 'json', '--lang', 'zh'], { cwd })
    expect(chinese.stdout).toBe(english.stdout)
    expect(chinese.stdout).toContain('"reason": "Unexpected time')
  })

  it.each([
    [
      'an option',
      ['parse', '--fromat', 'x'],
      '错误：没有选项“--fromat”\n（是不是 --format？）\n（用法见 notes parse --help）\n',
    ],
    ['a command', ['prase'], '错误：没有命令“prase”\n（是不是 parse？）\n（用法见 notes --help）\n'],
    ['a missing value', ['parse', '-f'], '错误：选项“-f, --format <name>”缺少值\n（用法见 notes parse --help）\n'],
    [
      'a choice',
      ['parse', '--color', 'no'],
      '错误：选项“--color <when>”的值“no”无效。可选：auto, always, never。\n（用法见 notes parse --help）\n',
    ],
    ['a format', ['parse', '-f', 'jsno'], '错误：没有名为“jsno”的格式\n（是不是 json？）\n'],
    ['a file as a command', ['.'], '错误：没有命令“.”\n（用法见 notes --help）\n要解析它：notes parse .\n'],
    ['too much', ['formats', 'x'], '错误：“formats”的参数太多：应为 0 个，给了 1 个。\n（用法见 notes --help）\n'],
  ])('should tell the wrong usage of %s', async (_name, args, stderr) => {
    expect(await runNotes(args, { env: { LANG: 'zh_CN.UTF-8' } })).toEqual({ code: 2, stdout: '', stderr })
  })

  it('should tell of files that cannot be read and of what was written', async () => {
    const cwd = await makeFolder({ 'a.txt': backwards, 'empty.txt': '' })
    const { code, stderr } = await runNotes(
      ['parse', '-q', '--lang', 'zh', 'none.txt', 'empty.txt', 'a.txt', '-o', 'out'],
      { cwd },
    )
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'none.txt: 错误：不存在；请检查名称\nempty.txt: 错误：为空：没有可解析的内容；请检查文件\n',
    })
    const written = await runNotes(['parse', 'a.txt', '-o', 'a.json', '--lang', 'zh'], { cwd })
    expect(written.stderr).toContain('已写入 a.json\n1 条警告\n')
  })

  it('should refuse a language that it does not speak', async () => {
    const { code, stderr } = await runNotes(['parse', '--lang', 'fr'])
    expect(code).toBe(2)
    expect(stderr).toContain('Allowed choices are en, zh.')
  })

  it('should show the view and the help in it, none of their lines wider than the terminal', async () => {
    const cwd = await makeFolder({ 'a.txt': backwards })
    expect(await runInTerminal('$NOTES parse a.txt --lang zh --no-color', cwd)).toContain('章节\n  0:05  开场\n')
    for (const command of ['', 'parse', 'formats']) {
      const { stdout } = await runNotes([...(command ? [command] : []), '--help', '--lang', 'zh'])
      expect(stdout).toMatch(/^用法：/)
      expect(stdout).toContain('选项：')
      for (const line of stdout.split('\n'))
        expect(line.replace(/[\u2e80-\uffef]/g, '##').length, line).toBeLessThan(81)
    }
    expect((await runNotes(['formats'], { env: { LANG: 'zh_CN' } })).stdout).toMatch(/^json {2,}\.json {2,}整个文档/)
  })
})
