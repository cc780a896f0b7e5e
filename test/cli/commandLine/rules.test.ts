import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/check/rules.js'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'

describe('notes rules', () => {
  it('should list every rule with its levels', async () => {
    const { code, stdout, stderr } = await runNotes(['rules'], { cwd: await makeFolder({}) })
    const [head, ...rows] = stdout.trimEnd().split('\n')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(head).toBe('RULE                     PARSE    CHECK')
    expect(rows.map((row) => row.split(' ')[0])).toEqual(rules.map(({ id }) => id))
    expect(rows).toContain('chapter-order            warning  warning  a time that runs backwards')
    expect(rows).toContain('chapter-untitled         off      warning  a chapter without a title')
  })

  it('should explain one, with a wrong and a right example', async () => {
    const { code, stdout } = await runNotes(['rules', 'chapter-order'], { cwd: await makeFolder({}) })
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: [
        'chapter-order: a time that runs backwards',
        '',
        'In notes parse: warning; in notes check: warning.',
        'To leave it out: notes check --rule chapter-order=off',
        '',
        'Wrong: wrong.txt',
        '',
        '    时间线',
        '    00:00 开场',
        '    12:40 拼配是一门手艺',
        '    02:31 关店那天',
        '',
        '  wrong.txt:4:1: warning: Unexpected time `2:31` after `12:40`, expected ascending times; the order of the text is kept [chapter-order]',
        '',
        'Right: right.txt',
        '',
        '    时间线',
        '    00:00 开场',
        '    02:31 关店那天',
        '    12:40 拼配是一门手艺',
        '',
      ].join('\n'),
    })
  })

  it('should show an example in another encoding as text', async () => {
    const { stdout } = await runNotes(['rules', 'encoding-guess'], { cwd: await makeFolder({}) })
    expect(stdout.match(/关店那天/g)).toHaveLength(2)
  })

  it('should explain in Chinese', async () => {
    const { stdout } = await runNotes(['rules', 'chapter-start', '--lang', 'zh'], { cwd: await makeFolder({}) })
    expect(stdout).toContain('在 notes parse 中：off；在 notes check 中：warning。')
    expect(stdout).toContain('有问题: wrong.txt')
  })

  it('should suggest what was meant', async () => {
    expect(await runNotes(['rules', 'chapter-strat'], { cwd: await makeFolder({}) })).toEqual({
      code: 2,
      stdout: '',
      stderr: "error: unknown rule 'chapter-strat'\n(Did you mean chapter-start?)\n",
    })
  })
})
