import { describe, expect } from 'vitest'
import { json } from '../../src/emit/json.js'
import { ndjson } from '../../src/emit/ndjson.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { runProgram } from '../validators/runProgram.js'
import { hostileChapters } from './hostileChapters.js'
import { listDocuments } from './listDocuments.js'

const hostile = createDocument({ episodes: [createEpisode({ chapters: hostileChapters.filter(isWhole) })] })

/** jq reads half of a surrogate pair as U+FFFD, and writes nothing else. */
function isWhole({ title }: { title: string }): boolean {
  return !/\p{Cs}/u.test(title)
}

describe.each([json, ndjson])('$name, by jq', (emitter) => {
  itWithProgram('jq', 'should be read as the same values, of every document', () => {
    const documents = [hostile, ...listDocuments()]
    const text = documents.map((document) => String(emitter.emit(document))).join('')
    const lines = runProgram('jq', ['-c', '.'], text).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(documents)
  })
})
