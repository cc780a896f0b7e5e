import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { describeFileError } from '../describeFileError.js'
import { Problem } from '../problem.js'
import type { Input } from './input.js'
import { walkFolder } from './walkFolder.js'

/** What the operands of the command line stand for. */
export interface FoundInputs {
  /** In the order of the operands, those of one folder or glob sorted by code unit; none twice. */
  inputs: Input[]
  /** Operands, or folders below them, that cannot be read. */
  problems: Problem[]
  /**
   * Whether the user asked for a list: more than one operand, or a folder or glob, however many files that holds today.
   * So the shape of the output follows from the command line and does not change with the folder.
   */
  several: boolean
}

/** Characters without which a name is no glob. */
export const magic = /[*?[\]{}()!]/

/** Turn operands (a file, a folder, a glob, `-`) into inputs. */
export async function findInputs(operands: readonly string[], stdinName: string | null): Promise<FoundInputs> {
  const found: FoundInputs = { inputs: [], problems: [], several: operands.length > 1 }
  for (const operand of operands) {
    if (operand === '-') found.inputs.push(nameStdin(stdinName))
    else await findOperand(operand, found)
  }
  found.inputs = dropDuplicates(found.inputs)
  return found
}

function nameStdin(name: string | null): Input {
  return { label: name ?? '<stdin>', file: null, path: name, base: null }
}

async function findOperand(operand: string, found: FoundInputs): Promise<void> {
  try {
    const stats = await stat(operand)
    if (stats.isDirectory()) await findInFolder(operand, found)
    else found.inputs.push({ label: operand, file: operand, path: operand, base: resolve(dirname(operand)) })
  } catch (error) {
    const reason = describeFileError(error)
    if (reason === null) throw error
    // A file of that very name comes first: `第1期(上).txt` is a name more often than a glob.
    if (magic.test(operand) && !isForbidden(error)) await findByGlob(operand, found)
    else found.problems.push(new Problem(operand === '' ? "''" : operand, reason))
  }
}

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}

async function findInFolder(folder: string, found: FoundInputs): Promise<void> {
  found.several = true
  const { files, problems } = await walkFolder(folder)
  found.problems.push(...problems)
  for (const file of files) found.inputs.push({ label: file, file, path: file, base: resolve(folder) })
  if (files.length === 0 && problems.length === 0)
    found.problems.push(
      new Problem(folder, 'holds no .txt, .md or .markdown file; name the files, or give a glob in quotes'),
    )
}

async function findByGlob(pattern: string, found: FoundInputs): Promise<void> {
  found.several = true
  const { expandGlob } = await import('./expandGlob.js')
  const { files, base } = await expandGlob(pattern)
  for (const file of files) found.inputs.push({ label: file, file, path: file, base: resolve(base) })
  if (files.length === 0)
    found.problems.push(
      new Problem(pattern, 'is no file, and as a glob it matches none; check the name or the pattern'),
    )
}

function dropDuplicates(inputs: readonly Input[]): Input[] {
  const byFile = new Map<string, Input>()
  for (const input of inputs) {
    const key = input.file === null ? '-' : resolve(input.file)
    if (!byFile.has(key)) byFile.set(key, input)
  }
  return [...byFile.values()]
}
