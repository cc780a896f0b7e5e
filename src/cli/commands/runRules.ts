import { rules } from '../../index.js'
import { refuseRule } from '../check/readRules.js'
import { exitCode } from '../exitCode.js'
import { writeStdout } from '../outputs/writeStdout.js'
import { renderRule } from '../rules/renderRule.js'
import { renderRules } from '../rules/renderRules.js'

/** `notes rules`: all of them in a table, or one with its examples. */
export async function runRules(name: string | undefined): Promise<number> {
  const rule = rules.find(({ id }) => id === name)
  if (name !== undefined && !rule) throw refuseRule(name)
  await writeStdout(rule ? await renderRule(rule) : renderRules())
  return exitCode.done
}
