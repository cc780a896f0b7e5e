/**
 * Write what the fixtures become, on purpose: `npm run fixtures:update [-- SITUATION…]`. Prints which files changed; read the
 * difference before it is kept.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadEmitter, read } from 'notes'
import { listFixtures } from './fixtures/listFixtures.js'
import { readExpectations, wantsTables } from './fixtures/readExpectations.js'
import { renderExpectations } from './fixtures/renderExpectations.js'

/** @import {Fixture} from './fixtures/listFixtures.js' */

const names = process.argv.slice(2)
const emitters = { markdown: await loadEmitter('markdown'), csv: await loadEmitter('csv') }
for (const fixture of listFixtures())
  if (names.length === 0 || names.includes(fixture.name)) await updateFixture(fixture)

/** @param {Fixture} fixture */
async function updateFixture(fixture) {
  const document = await read(readFileSync(fixture.input), { path: fixture.path })
  const before = readExpectations(fixture)
  const after = renderExpectations(document, { ...emitters, csv: wantsTables(fixture) ? emitters.csv : null })
  for (const [name, text] of Object.entries(after)) {
    if (before[name] === text) continue
    writeFileSync(new URL(name, fixture.folder), text)
    console.log(`${name in before ? 'changed' : 'new    '} ${fixture.name}/${name}`)
  }
  for (const name of Object.keys(before)) {
    if (name in after) continue
    rmSync(new URL(name, fixture.folder))
    console.log(`removed ${fixture.name}/${name}`)
  }
}
