import type { Command } from 'commander'
import { suggestName } from '../suggestName.js'
import { UsageError } from '../usageError.js'
import type { Layer } from './layer.js'
import { listSettings } from './listSettings.js'
import { nameFile } from './nameFile.js'
import { nameVariable } from './nameVariable.js'
import { readValue } from './readValue.js'
import type { Setting } from './setting.js'
import { ValueFault } from './valueFault.js'

/**
 * Check all that a layer says, for whichever command it is meant: a slip is told by the first command that runs, not by the one that
 * happens to need it.
 *
 * @throws {UsageError} with the file, the key, what was found and what was expected
 */
export function checkLayer(program: Command, layer: Layer): void {
  const settings = program.commands.flatMap((command) => listSettings(command))
  for (const [key, value] of Object.entries(layer.values)) {
    const command = isObject(value) ? program.commands.find((command) => command.name() === key) : undefined
    if (command) checkSection(listSettings(command), layer, value, key)
    else
      checkKey(
        settings,
        program.commands.map((command) => command.name()),
        layer,
        key,
        value,
      )
  }
}

function checkSection(settings: readonly Setting[], layer: Layer, values: unknown, command: string): void {
  for (const [key, value] of Object.entries(values ?? {})) checkKey(settings, [], layer, key, value, `${command}.`)
}

function checkKey(
  settings: readonly Setting[],
  commands: readonly string[],
  { file }: Layer,
  key: string,
  value: unknown,
  prefix = '',
): void {
  const named = settings.filter((setting) => setting.key === key)
  const [first] = named
  if (!first) throw refuseKey(prefix, key, [...settings.map((setting) => setting.key), ...commands], file)
  const faults = named.map((setting) => findFault(setting, value, file))
  const [fault] = faults
  // It is enough that one command takes it: `--table` means other tables to each.
  if (!fault || faults.includes(null)) return
  const name = file === null ? nameVariable(key) : `\`${prefix}${key}\``
  const text =
    file === null
      ? `the variable ${name} ${fault.message}`
      : `the configuration ${nameFile(file)}: ${name} ${fault.message}`
  throw new UsageError(text, suggestChoice(first, value))
}

function findFault(setting: Setting, value: unknown, file: string | null): ValueFault | null {
  try {
    readValue(setting, value, file)
    return null
  } catch (error) {
    if (error instanceof ValueFault) return error
    throw error
  }
}

function refuseKey(prefix: string, key: string, keys: readonly string[], file: string | null): UsageError {
  const known = [...new Set(keys)].sort()
  const meant = suggestName(key, known)
  return new UsageError(
    `the configuration ${nameFile(file ?? '')}: unknown key \`${prefix}${key}\``,
    meant ? `(Did you mean ${meant}?)` : `It is one of ${known.join(', ')}.`,
  )
}

function suggestChoice({ choices }: Setting, value: unknown): string | null {
  const meant = typeof value === 'string' ? suggestName(value, choices) : null
  return meant && `(Did you mean ${meant}?)`
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
