import type { Argument, Option } from 'commander'
import { formats, loadEmitter } from '../../formats.js'
import { translate } from '../language/translate.js'
import { listTables } from '../outputs/listTables.js'
import type { Candidate, Completion } from './completion.js'

/** Values that are known, but no choices, as there are others, or as they take time to find. */
const known: Readonly<Record<string, () => Promise<Completion>>> = {
  // A file, too: a module of one's own.
  format: async () => ({
    candidates: formats.map(({ name, description }) => ({ value: name, description: translate(description) })),
    files: true,
  }),
  // Loaded only now, with all that rules need.
  rule: async () => {
    const { rules } = await import('../../index.js')
    const candidates = rules.map(({ id, description }) => ({ value: id, description: translate(description) }))
    return { candidates, files: false }
  },
  table: async () => ({ candidates: listTables(await loadEmitter('csv')).map(toCandidate), files: false }),
}

/** What the value of an option can be: its choices, else what is known of its name, else files if it is a path. */
export async function listOptionValues(option: Option): Promise<Completion> {
  if (option.argChoices) return { candidates: option.argChoices.map(toCandidate), files: false }
  const list = known[option.attributeName()]
  return list ? list() : { candidates: [], files: /[<[](?:file|path|folder)[>\]]/.test(option.flags) }
}

/** What an argument of a command can be: its choices, else files. */
export function listArgumentValues(argument: Argument): Completion {
  if (argument.argChoices) return { candidates: argument.argChoices.map(toCandidate), files: false }
  return { candidates: [], files: true }
}

function toCandidate(value: string): Candidate {
  return { value, description: '' }
}
