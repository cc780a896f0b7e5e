import { readFileSync } from 'node:fs'
import { listFixtures } from '../../scripts/fixtures/listFixtures.js'
import { type Document, read } from '../../src/index.js'
import { listCorpus } from '../corpus/listCorpus.js'

export interface NamedDocument {
  readonly name: string
  readonly document: Document
}

/**
 * The documents on which what is written is checked: those of all fixtures, or, in the project `corpus` of the tests, those that the
 * labelled documents beside the checkout become.
 */
export const namedDocuments: readonly NamedDocument[] =
  process.env.NOTES_DOCUMENTS === 'corpus' ? await readCorpus() : readFixtures()

function readFixtures(): NamedDocument[] {
  return listFixtures().map(({ name, folder }) => ({
    name,
    // The fixtures are held to the schema elsewhere.
    document: JSON.parse(readFileSync(new URL('document.json', folder), 'utf8')) as Document,
  }))
}

async function readCorpus(): Promise<NamedDocument[]> {
  const documents: NamedDocument[] = []
  for (const { name, path } of listCorpus())
    documents.push({ name, document: await read(readFileSync(path), { path: name }) })
  return documents
}
