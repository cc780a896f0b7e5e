import type { Command } from 'commander'
import { exitCode } from '../exitCode.js'
import { writeStdout } from '../outputs/writeStdout.js'
import { completeWords } from './completeWords.js'

/**
 * `notes complete`, which the scripts of `notes completion` call at each TAB: a candidate a line with its description behind a tab,
 * and a last line `:files` where the shell shall complete the names of files.
 */
export async function printWords(program: Command, words: readonly string[]): Promise<number> {
  // A blank stands for the empty word, which PowerShell before 7.3 hands to no program.
  const { candidates, files } = await completeWords(program, words.at(-1) === ' ' ? [...words.slice(0, -1), ''] : words)
  const lines = candidates.map(({ value, description }) => `${value}\t${description}\n`)
  await writeStdout(`${lines.join('')}${files ? ':files\n' : ''}`)
  return exitCode.done
}
