/**
 * Build `dist/` anew: the compiled sources, the examples of the rules, the JSON Schema that the command line prints, and what tells this
 * build from others.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')

rmSync(join(root, 'dist'), { recursive: true, force: true })
runNode([compiler, '-p', 'tsconfig.build.json'])
cpSync(join(root, 'src', 'check', 'examples'), join(root, 'dist', 'check', 'examples'), { recursive: true })
writeFileSync(join(root, 'dist', 'document.schema.json'), runNode([join('bin', 'notes.js'), 'schema']))
writeFileSync(join(root, 'dist', 'build.txt'), `${hashCode()}\n`)

/**
 * What tells this code from any other: folders of outputs are made anew where it has changed.
 *
 * @returns {string} a hash of all modules
 */
function hashCode() {
  const hash = createHash('sha256')
  const folder = join(root, 'dist')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  // By code unit, with one kind of slash: the same on every machine.
  for (const name of names.map((name) => name.replaceAll('\\', '/')).sort())
    hash.update(`${name}\n`).update(readFileSync(join(folder, name)))
  return hash.digest('base64url')
}

/**
 * Run a program with this same Node.js; its failure is ours.
 *
 * @param {string[]} words
 * @returns {string} what it printed
 */
function runNode(words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  process.stderr.write(stderr)
  if (status === 0) return stdout
  process.stdout.write(stdout)
  process.exit(status ?? 1)
}
