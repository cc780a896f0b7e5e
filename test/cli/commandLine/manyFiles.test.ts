import { spawnSync } from 'node:child_process'
import { appendFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { runInTerminal, runNotes } from '../runNotes.js'
import { show } from '../shows.js'

it('should convert 2,000 files with progress, then none, then the one that changed', async () => {
  const names = Array.from({ length: 2000 }, (_, i) => `shows/${i % 40}/第${i}期 关于大模型的很长很长的一个标题.txt`)
  const cwd = await makeFolder(Object.fromEntries(names.map((name) => [name, show])))
  const shown = await runInTerminal(
    '$NOTES parse shows -o out -f json; echo "[again]"; $NOTES parse shows -o out -f json',
    cwd,
  )
  const [first = '', second = ''] = shown.split('[again]')
  expect(first).toMatch(/2,000 files: 2,000 converted · 2,000 episodes, 6,000 chapters · \d+\.\d s\n/)
  expect(second).toMatch(/2,000 files, all up to date · 2,000 episodes, 6,000 chapters · \d+\.\d s\n/)
  const counts = [...first.matchAll(/\r\u001b\[K\[=*>? *\] ([\d,]+)\/2,000 · /g)].map(([, done = '']) =>
    Number(done.replace(',', '')),
  )
  expect(counts.length).toBeGreaterThan(3)
  expect(counts).toEqual([...counts].sort((a, b) => a - b))
  expect(Math.max(...counts)).toBeLessThan(2000)
  // The line is gone before anything else is printed.
  expect(first).toMatch(/\r\u001b\[Kwrote 2000 files into out\n/)
  expect(await readdir(join(cwd, 'out/7'))).toHaveLength(50)
  await appendFile(join(cwd, names[77] ?? ''), '13:00 尾声\n')
  const { code, stderr } = await runNotes(['parse', 'shows', '-o', 'out'], { cwd })
  expect(code).toBe(0)
  expect(stderr).toMatch(/2,000 files: 1 converted, 1,999 up to date · 2,000 episodes, 6,001 chapters/)
}, 120_000)

it('should show no progress in CI, to those who want quiet, and to no terminal', async () => {
  const cwd = await makeFolder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`shows/${i}.txt`, show])))
  expect(await runInTerminal('$NOTES parse shows -o out', cwd, { CI: 'true' })).not.toContain('\u001b')
  expect(await runInTerminal('$NOTES parse shows -o out --no-cache -q', cwd)).not.toContain('\u001b')
  expect((await runNotes(['parse', 'shows', '-o', 'out', '--no-cache'], { cwd })).stderr).not.toContain('\u001b')
}, 60_000)

it('should be sound after each of 5 kills at random moments', () => {
  const script = fileURLToPath(new URL('../../../scripts/killRuns.js', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '5'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('5 kills: every output absent or whole')
}, 180_000)
