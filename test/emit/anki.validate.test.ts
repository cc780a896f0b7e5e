import { describe, expect } from 'vitest'
import { mergeDocuments } from '../../src/cli/outputs/mergeDocuments.js'
import { anki } from '../../src/emit/anki.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { runProgram } from '../validators/runProgram.js'
import { listDocuments } from './listDocuments.js'

describe('anki', () => {
  itWithProgram('mlr', 'should be what Miller reads as CSV with tabs, of every document', () => {
    const { episodes } = mergeDocuments(listDocuments())
    const entries = episodes.flatMap(({ title, glossary }) => glossary.map((entry) => ({ ...entry, title })))
    const args = ['--icsv', '--ifs', 'tab', '--implicit-csv-header', '--pass-comments', '--ojson', '-S', 'cat']
    const text = String(anki.emit(mergeDocuments(listDocuments())))
    const output = runProgram('mlr', args, text)
    const cards: Record<string, string>[] = JSON.parse(output.slice(output.indexOf('[\n')))
    expect(cards.map((card) => card['1'])).toEqual([...new Set(entries.map((entry) => entry.term))])
    for (const { term, aliases, definition, title } of entries) {
      const card = cards.find((candidate) => candidate['1'] === term)
      expect(card?.['2']).toContain(definition ?? '')
      expect(card?.['3']?.split('\n')).toEqual(expect.arrayContaining(aliases))
      expect(card?.['4']).toContain(title ?? '')
    }
  })
})
