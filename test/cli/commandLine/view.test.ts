import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it, vi } from 'vitest'
import { itWithProgram } from '../../validators/itWithProgram.js'
import { makeFolder } from '../makeFolder.js'
import { openTerminal } from '../openTerminal.js'
import { runInTerminal } from '../runNotes.js'
import { show } from '../shows.js'

// Each starts the binary several times, and waits for what appears on a screen.
vi.setConfig({ testTimeout: 60_000 })

const linked = `${show}\n相关链接\n大模型读本 https://example.com/reader\n`
/** 60 chapters in six sections: longer than a window. */
const long = `大模型的今天和明天\n\n时间线\n${Array.from(
  { length: 60 },
  (_, i) => `${i % 10 === 0 ? `- 第${i / 10 + 1}部分\n` : ''}${String(i).padStart(2, '0')}:30 第${i}章讲的是什么`,
).join('\n')}\n`
/** Everything that moves a cursor, names a window, changes colours or turns text around. */
const evil =
  '\u001b[2J\u001b[31m\u001b]0;taken\u0007\u001b]8;;https://evil.example\u001b\\\u001b[?25l\u001b[?1049h\u009b5A\u202e\r\b\u000b'
const hostile = `标题${evil}好\n\n时间线\n00:05 开场${evil}\n01:20 正题${evil}\n\n嘉宾：闵可锐${evil}\n\n相关链接\n读本${evil} https://example.com/a${evil}b\n`

const second = { columns: 80, rows: 24 }

describe('the view', () => {
  it('should draw ASCII in a locale without UTF-8, and blocks in one with it', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    expect(await runInTerminal('$NOTES parse a.txt', cwd)).toMatch(/█▊/)
    expect(await runInTerminal('$NOTES parse a.txt', cwd, { LC_ALL: 'C', NO_COLOR: '1' })).toMatch(/ {2}=+\|=+\|>\n/)
  })

  it('should say the sections by letters where there are no colours', async () => {
    const cwd = await makeFolder({ 'a.txt': long })
    const shown = await runInTerminal('$NOTES parse a.txt', cwd, { NO_COLOR: '1' })
    expect(shown).not.toContain('\u001b')
    expect(shown).toMatch(/^ {2}A {7,}B {7,}C/m)
    expect(shown).toContain('  A 第1部分   B 第2部分')
    expect(shown).toContain('\n  F 第6部分\n')
  })

  it('should make links in a terminal that is known to show them, and write addresses in another', async () => {
    const cwd = await makeFolder({ 'a.txt': linked })
    const link = /\u001b\]8;id=[a-z0-9]+;https:\/\/example\.com\/reader\u001b\\大模型读本\u001b\]8;;\u001b\\/
    const run = async (env: Record<string, string>) => runInTerminal('$NOTES parse a.txt', cwd, env)
    expect(await run({ VTE_VERSION: '7000' })).toMatch(link)
    expect(await run({ FORCE_HYPERLINK: '1', TMUX: 'x' })).toMatch(link)
    for (const env of [
      {},
      { VTE_VERSION: '4900' },
      { VTE_VERSION: '7000', CI: '1' },
      { VTE_VERSION: '7000', TERM: 'dumb' },
      { VTE_VERSION: '7000', NO_COLOR: '1' },
      { VTE_VERSION: '7000', TMUX: 'x' },
      { VTE_VERSION: '7000', FORCE_HYPERLINK: '0' },
    ]) {
      const shown = await run(env)
      expect(shown).not.toContain('\u001b]8')
      expect(shown).toContain('https://example.com/reader')
    }
  })
})

describe('the pager', () => {
  const pager = 'cat > paged.txt; echo "[paged $LESS $LESSCHARSET]"'

  it('should get what is longer than the window, and nothing else', async () => {
    const cwd = await makeFolder({ 'long.txt': long, 'short.txt': show })
    const shown = await runInTerminal('$NOTES parse long.txt', cwd, { PAGER: pager }, second)
    expect(shown).toBe('[paged FRX utf-8]\n[exit 0]\n')
    const text = await readFile(join(cwd, 'paged.txt'), 'utf8')
    expect(text).toContain('\u001b[1mTime line\u001b[22m')
    expect(text).toContain('第59章讲的是什么\n')
    expect(await runInTerminal('$NOTES parse short.txt', cwd, { PAGER: pager }, second)).not.toContain('paged')
  })

  it('should get several inputs as one text, and problems after it', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': ' ', 'c.txt': long })
    const shown = await runInTerminal('$NOTES parse c.txt b.txt a.txt', cwd, { PAGER: pager }, second)
    expect(shown).toMatch(/^\[paged FRX utf-8\]\nb\.txt: error: is empty.*\n\[exit 1\]\n$/)
    const text = await readFile(join(cwd, 'paged.txt'), 'utf8')
    expect(text.replace(/\u001b\[\d+m/g, '').match(/^── .*$/gm)).toEqual(['── c.txt', '── a.txt'])
  })

  it.each([
    ['--no-pager', '$NOTES parse long.txt --no-pager', {}],
    ['PAGER=cat', '$NOTES parse long.txt', { PAGER: 'cat' }],
    ['an empty PAGER', '$NOTES parse long.txt', { PAGER: '' }],
    ['standard input that is no terminal', '$NOTES parse long.txt < /dev/null', {}],
    ['a dumb terminal', '$NOTES parse long.txt', { TERM: 'dumb' }],
    ['a format asked for', '$NOTES parse long.txt -f markdown', {}],
  ])('should not be called with %s', async (_name, line, env) => {
    const cwd = await makeFolder({ 'long.txt': long })
    const shown = await runInTerminal(line, cwd, { PAGER: pager, ...env }, second)
    expect(shown).not.toContain('[paged')
    expect(shown).toContain('第59章讲的是什么')
    expect(shown).toContain('[exit 0]')
  })

  it('should not be missed: what it should have shown is printed', async () => {
    const cwd = await makeFolder({ 'long.txt': long })
    for (const PAGER of ['no-such-pager', 'exit 3', 'cat > /dev/null; exit 1']) {
      const shown = await runInTerminal('$NOTES parse long.txt', cwd, { PAGER }, second)
      expect(shown.match(/第59章讲的是什么/g)).toHaveLength(1)
      expect(shown).toContain('[exit 0]')
    }
    // Nobody asked for less: that it is missing is no news.
    const bare = await runInTerminal('PATH=/nowhere; $NOTES parse long.txt', cwd, {}, second)
    expect(bare).toMatch(/^\u001b\[1m大模型的今天和明天/)
    expect(bare).toContain('第59章讲的是什么')
  })

  it('should be free to quit early, without a word', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`s/${i}.txt`, long.repeat(20)]))
    const cwd = await makeFolder(many)
    const shown = await runInTerminal('$NOTES parse s -q', cwd, { PAGER: 'head -1 > /dev/null' }, second)
    expect(shown).toBe('[exit 0]\n')
  })

  it('should get no colours or links that it would show as text', async () => {
    const cwd = await makeFolder({ 'a.txt': linked })
    const run = async (less: Record<string, string>) =>
      runInTerminal(
        '$NOTES parse a.txt',
        cwd,
        { FORCE_HYPERLINK: '1', PAGER: './less', ...less },
        { columns: 80, rows: 8 },
      )
    const write = (version: number) =>
      writeFile(join(cwd, 'less'), `#!/bin/sh\n[ "$1" ] && echo "less ${version}" && exit\ncat\n`, { mode: 0o755 })
    await write(590)
    expect(await run({})).toContain('\u001b]8;id=')
    expect(await run({ LESS: 'S' })).not.toContain('\u001b')
    await write(551)
    const older = await run({})
    expect(older).not.toContain('\u001b]8')
    expect(older).toContain('\u001b[1m')
    expect(older).toContain('https://example.com/reader')
  })
})

describe('a window', () => {
  itWithProgram('tmux', 'should be turned page by page, and given back whole, also after Ctrl-C', async () => {
    const terminal = await openTerminal(await makeFolder({ 'long.txt': long }))
    await terminal.type('$NOTES parse long.txt; echo "[exit $?]"')
    expect(await terminal.wait(/^:$/m)).toContain('Time line')
    await terminal.press('C-c')
    await terminal.press('Space')
    await terminal.press('Space')
    expect(await terminal.wait(/第40章/)).not.toContain('[exit')
    await terminal.press('q')
    await terminal.wait(/^\[exit 0\]$/m)
    await terminal.type('echo still"-"here')
    expect(await terminal.wait(/^still-here$/m)).toContain('echo still"-"here')
  })

  itWithProgram('tmux', 'should hold every line at any width, after a change of it too', async () => {
    const chapters = long.replaceAll('讲的是什么', '讲的是《大模型》：scaling law，以及 OpenAI 的朋友们怎么看')
    const terminal = await openTerminal(
      await makeFolder({ 'a.txt': `${chapters}\n相关链接\n读本 https://example.com/a\n` }),
      {
        columns: 120,
        rows: 300,
      },
    )
    for (const columns of [120, 80, 40, 200]) {
      await terminal.resize(columns, 300)
      await terminal.type(`clear; $NOTES parse a.txt; echo "[done" ${columns}]`)
      const screen = await terminal.wait(new RegExp(`^\\[done ${columns}\\]$`, 'm'))
      const widths = screen
        .split('\n')
        .slice(0, -2)
        .map((line) => stringWidth(line))
      expect(Math.max(...widths)).toBeLessThanOrEqual(columns)
      expect(widths).toContain(columns - 1)
    }
  })

  itWithProgram('tmux', 'should not be taken over by a hostile text', async () => {
    const terminal = await openTerminal(await makeFolder({ 'a.txt': hostile }), { columns: 100, rows: 80 })
    const state = '#{pane_title} #{cursor_flag} #{alternate_on}'
    await terminal.type('PS1="> "; echo before')
    await terminal.wait(/^before$/m)
    const before = await terminal.ask(state)
    await terminal.type('$NOTES parse a.txt --no-pager; echo "[done"]')
    const screen = await terminal.wait(/^\[done\]$/m)
    expect(screen).toMatch(/^before$/m)
    expect(screen).toContain('␛[2J␛[31m␛]0;taken␇')
    expect(await terminal.ask(state)).toBe(before)
  })
})
