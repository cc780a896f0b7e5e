import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listFixtures } from '../../scripts/fixtures/listFixtures.js'
import type { Document } from '../../src/index.js'
import { makeFolder } from '../cli/makeFolder.js'
import { runNotes } from '../cli/runNotes.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the real binary writes of every fixture, with these options, below the document of each. */
export async function runOverFixtures(options: readonly string[], ending: string) {
  const fixtures = listFixtures()
  const folder = await makeFolder()
  const inputs = fixtures.map(({ path }) => path)
  const { code, stderr } = await runNotes(['parse', '-q', ...options, '-o', folder, ...inputs], { cwd: root })
  if (code !== 0) throw new Error(stderr)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending))
  return fixtures.map((fixture) => ({
    name: fixture.name,
    document: JSON.parse(readFileSync(new URL('document.json', fixture.folder), 'utf8')) as Document, // fixtures.test.ts checks it
    texts: paths
      .filter((path) => path.startsWith(join(fixture.name, '/')))
      .sort()
      .map((path) => readFileSync(join(folder, path), 'utf8')),
  }))
}
