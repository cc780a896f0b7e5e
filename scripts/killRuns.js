/**
 * Kill a run over a folder with SIGKILL at random moments, and look each time whether what is left is sound: every output absent or
 * whole, and the next run able to complete the rest.
 *
 *     node scripts/killRuns.js [KILLS]
 */
import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const binary = fileURLToPath(new URL('../bin/notes.js', import.meta.url))
const kills = Number(process.argv[2] ?? 200)
const files = 40
const cwd = mkdtempSync(join(tmpdir(), 'notes-kills-'))
const formats = ['-f', 'json', '-f', 'markdown']
let moved = 0

try {
  for (let i = 0; i < files; i++) {
    mkdirSync(join(cwd, 'shows', String(i % 5)), { recursive: true })
    writeFileSync(join(cwd, 'shows', String(i % 5), `${i}.txt`), `第${i}期 标题\n\n时间线\n00:05 开场\n01:20 正题\n`)
  }
  const full = await time(() => parse('out', null))
  const start = await time(() => run(['formats'], null))
  let between = 0
  let whole = await readWhole()
  for (let kill = 0; kill < kills; kill++) {
    // Every other time nothing is there; else all inputs have changed, and what was written before is in the way.
    if (kill % 2 === 0) rmSync(join(cwd, 'out'), { recursive: true, force: true })
    else {
      changeAll(kill)
      whole = await readWhole()
    }
    const before = readTree('out')
    await parse('out', start * 0.8 + Math.random() * Math.max(full - start * 0.8, 50))
    const after = readTree('out')
    if (kill % 2 === 0 ? after.size > 0 : [...after].some(([name, text]) => before.get(name) !== text)) between++
    for (const [name, text] of after)
      if (!name.includes('.notes-') && text !== whole.get(name) && text !== before.get(name))
        throw new Error(`kill ${kill}: ${name} is neither absent nor whole`)
    // Every third time the inputs change before the next run: it must know for ours what the killed one had just written.
    if (kill % 3 === 0) {
      changeAll(kill)
      whole = await readWhole()
    }
    const { code, stderr } = await parse('out', null)
    if (code !== 0) throw new Error(`kill ${kill}: the next run answered ${code}:\n${stderr}`)
    const completed = readTree('out')
    if (JSON.stringify([...completed]) !== JSON.stringify([...whole]))
      throw new Error(`kill ${kill}: the next run did not complete the rest: ${listDifferences(completed, whole)}`)
    if (kill % 10 > 0) continue
    const idle = await parse('out', null)
    if (idle.code !== 0 || !idle.stderr.includes('all up to date'))
      throw new Error(`kill ${kill}: the run after that had something to do:\n${idle.stderr}`)
  }
  process.stdout.write(
    `${kills} kills: every output absent or whole, each next run completed the rest; ${between} amid the writing\n`,
  )
} finally {
  rmSync(cwd, { recursive: true, force: true })
}

/** @param {number} kill */
function changeAll(kill) {
  for (let i = 0; i < files; i++)
    appendFileSync(
      join(cwd, 'shows', String(i % 5), `${i}.txt`),
      `${String(2 + (++moved % 50))}:${String(kill % 60).padStart(2, '0')} 第${kill}章\n`,
    )
}

/** What a run into a new folder makes, with its manifest: under another name, as no output holds that of its folder. */
async function readWhole() {
  await parse('fresh', null)
  const tree = readTree('fresh')
  rmSync(join(cwd, 'fresh'), { recursive: true })
  return tree
}

/**
 * @param {string} output
 * @param {number | null} delay milliseconds to the kill; null for none
 */
function parse(output, delay) {
  return run(['parse', 'shows', ...formats, '-o', output], delay)
}

/**
 * @param {string[]} words
 * @param {number | null} delay
 * @returns {Promise<{code: number | null, stderr: string}>}
 */
async function run(words, delay) {
  const child = spawn(process.execPath, [binary, ...words], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  /** @type {Promise<number | null>} */
  const ended = new Promise((done) => child.on('close', (code) => done(code)))
  if (delay !== null) {
    await Promise.race([ended, setTimeout(delay)])
    child.kill('SIGKILL')
  }
  return { code: await ended, stderr }
}

/** @param {() => Promise<unknown>} work */
async function time(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/**
 * All files below a folder with their content, in order.
 *
 * @param {string} folder
 * @returns {Map<string, string>}
 */
function readTree(folder) {
  const names = listNames(join(cwd, folder)).sort()
  return new Map(names.map((name) => [name, readFileSync(join(cwd, folder, name), 'utf8')]))
}

/** @param {string} folder */
function listNames(folder) {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  } catch {
    return []
  }
}

/**
 * @param {Map<string, string>} a
 * @param {Map<string, string>} b
 */
function listDifferences(a, b) {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).join(', ')
}
