import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = process.env.NOTES_CORPUS ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url))

/** Labelled documents that are not ours, beside the checkout or in the folder `NOTES_CORPUS`: each by its path below it. */
export function listCorpus(): { name: string; path: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?!json)\w+$/.test(name) && existsSync(join(folder, name.replace(/\.\w+$/, '.gold.json'))))
    .sort()
    .map((name) => ({ name, path: join(folder, name) }))
}
