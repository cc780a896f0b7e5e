import { readFileSync } from 'node:fs'
import { listFixtures } from '../fixtures/listFixtures.js'
import { labelDocument } from './labelDocument.js'

/**
 * @import {Document} from 'notes'
 * @import {Sample} from './readLabelled.js'
 */

/**
 * Read the project's own fixtures as labelled documents: what `document.json` holds is what should be found.
 *
 * @returns {Sample[]}
 */
export function readFixtures() {
  const fixtures = listFixtures()
  if (fixtures.length === 0) throw new Error('Cannot find a fixture, expected `fixtures/<situation>/`')
  return fixtures.map(({ name, folder, input, path }) => {
    /** @type {Document} */
    const expected = JSON.parse(readFileSync(new URL('document.json', folder), 'utf8'))
    const isPlain = expected.source.format === 'text'
    return { name, path, bytes: readFileSync(input), labels: labelDocument(expected), isPlain }
  })
}
