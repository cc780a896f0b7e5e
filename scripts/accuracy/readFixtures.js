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
  return listFixtures().map(({ name, folder, input, path }) => {
    /** @type {Document} */
    const expected = JSON.parse(readFileSync(new URL('document.json', folder), 'utf8'))
    const isPlain = expected.source.format === 'text'
    return { name, path, bytes: readFileSync(input), labels: labelDocument(expected), isPlain }
  })
}
