import { Chalk } from 'chalk'
import { DecodeError, type Inspection, inspect } from '../../index.js'
import { chooseColor } from '../chooseColor.js'
import { exitCode } from '../exitCode.js'
import { findInputs } from '../inputs/findInputs.js'
import type { Input } from '../inputs/input.js'
import { loadVocabulary } from '../inputs/loadVocabulary.js'
import { readInput } from '../inputs/readInput.js'
import { writeStdout } from '../outputs/writeStdout.js'
import { Problem } from '../problem.js'
import { UsageError } from '../usageError.js'
import { chooseWidth } from '../view/chooseWidth.js'
import { renderInspection } from '../view/renderInspection.js'
import type { InspectFlags } from './addInspect.js'

/** `notes inspect`: read one input and tell how. */
export async function runInspect(operand: string, flags: InspectFlags): Promise<number> {
  const input = await findInput(operand, flags.stdinFilename || null)
  const inspection = await inspectInput(input, flags)
  if (flags.format === 'json') await writeStdout(`${JSON.stringify(inspection, null, 2)}\n`)
  else {
    const level = chooseColor({ flag: 'auto', env: process.env, isTTY: process.stdout.isTTY })
    const page = { width: chooseWidth(process.stdout.columns), chalk: new Chalk({ level }) }
    await writeStdout(renderInspection(inspection, { label: input.label, tree: flags.tree ?? false }, page))
  }
  return exitCode.done
}

async function findInput(operand: string, stdinName: string | null): Promise<Input> {
  const { inputs, problems } = await findInputs([operand], stdinName)
  const [problem] = problems
  if (problem) throw problem
  const [input, ...others] = inputs
  if (!input || others.length > 0)
    throw new UsageError(`${operand} stands for ${inputs.length} inputs, and one is inspected`, 'Name a file.')
  return input
}

async function inspectInput(input: Input, { from, vocabulary }: InspectFlags): Promise<Inspection> {
  const words = vocabulary === undefined ? undefined : await loadVocabulary(vocabulary)
  const bytes = await readInput(input)
  try {
    return await inspect(bytes, {
      ...(input.path === null ? {} : { path: input.path }),
      ...(from === undefined ? {} : { from }),
      ...(words ? { vocabulary: words } : {}),
    })
  } catch (error) {
    throw error instanceof DecodeError ? new Problem(input.label, error.message) : error
  }
}
