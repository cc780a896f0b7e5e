import { existsSync } from 'node:fs'
import { CommanderError } from 'commander'
import { exitCode } from '../exitCode.js'
import { isDebugging } from '../isDebugging.js'
import { ClosedOutput } from '../outputs/closedOutput.js'
import { Problem } from '../problem.js'
import { suggestName } from '../suggestName.js'
import { UsageError } from '../usageError.js'
import { describeBug } from './describeBug.js'
import { printLine } from './printLine.js'

/** Tell on stderr why the whole run ended, and answer with the exit code. */
export function reportFailure(error: unknown, args: readonly string[]): number {
  if (error instanceof CommanderError) return reportUsage(error, args)
  if (error instanceof UsageError) {
    printLine(`error: ${error.message}`)
    if (error.hint) printLine(error.hint)
    return exitCode.usage
  }
  if (error instanceof Problem) {
    printLine(`${error.subject}: error: ${error.message}`)
    return exitCode.failed
  }
  // The reader has gone, for instance `head`: it got what it wanted.
  if (error instanceof ClosedOutput) return exitCode.done
  for (const line of describeBug(error, isDebugging(args))) printLine(line)
  return exitCode.bug
}

/** Commander has printed its text already. */
function reportUsage(error: CommanderError, args: readonly string[]): number {
  // Asked for with `--help` or `--version`; help that is shown for want of a command comes with 1.
  if (error.exitCode === 0) return exitCode.done
  const [first] = args
  if (error.code === 'commander.unknownCommand' && first !== undefined && existsSync(first))
    printLine(`To parse it: notes parse ${first}`)
  const dashed = args.find((word) => /^-./.test(word) && existsSync(word))
  if (error.code === 'commander.unknownOption' && dashed !== undefined)
    printLine(`To parse the file of this name: notes parse -- ${dashed}`)
  const choice = suggestChoice(error)
  if (choice !== null) printLine(`(Did you mean ${choice}?)`)
  return exitCode.usage
}

/** The choice of an option that was probably meant: commander lists them all in its message, and suggests none. */
function suggestChoice({ code, message }: CommanderError): string | null {
  if (code !== 'commander.invalidArgument') return null
  const [, typed = '', choices = ''] = /argument '(.*)' is invalid\. Allowed choices are (.+)\.$/s.exec(message) ?? []
  return suggestName(typed, choices.split(', '))
}
