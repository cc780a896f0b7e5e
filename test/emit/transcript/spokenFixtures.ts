import { readFileSync } from 'node:fs'
import { listFixtures } from '../../../scripts/fixtures/listFixtures.js'
import { read } from '../../../src/index.js'

/** The documents of the fixtures in which somebody speaks, by the name of the fixture. */
export const spokenFixtures = (
  await Promise.all(
    listFixtures().map(async ({ name, input, path }) => ({
      name,
      document: await read(readFileSync(input), { path }),
    })),
  )
).filter(({ document }) => document.episodes.some(({ transcript }) => transcript.length > 0))
