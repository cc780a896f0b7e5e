import { readdirSync, readFileSync } from 'node:fs'
import type { Document } from '../../src/index.js'

const folder = new URL('../../fixtures/', import.meta.url)

/** The documents of all fixtures, in the order of their names. */
export function readFixtureDocuments(): Document[] {
  return readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(`${name}/document.json`, folder), 'utf8')))
}
