import type { Command } from 'commander'
import { findByEnding } from '../outputs/findByEnding.js'
import type { Layer } from './layer.js'
import { listSettings } from './listSettings.js'
import { nameFile } from './nameFile.js'
import { nameVariable } from './nameVariable.js'
import { readValue } from './readValue.js'
import type { Setting } from './setting.js'
import { ValueFault } from './valueFault.js'

/** What holds for a setting, and who says so. */
export interface Resolved {
  readonly setting: Setting
  /** As commander would have it; undefined where nobody says anything. */
  readonly value: unknown
  /** `command line`, the variable, the file, or `default`. */
  readonly source: string
}

/** Ways to say what is written: who says one of them does not want a weaker one beside it. */
const alternatives = ['format', 'template']

/**
 * What holds for each setting of a command: the command line over the layers, in their order.
 *
 * @param layers checked before (see checkLayer)
 */
export function resolveSettings(command: Command, layers: readonly Layer[]): Resolved[] {
  const settings = listSettings(command)
  const said = new Map<string, Resolved>()
  for (const setting of settings)
    if (setting.owner.getOptionValueSource(setting.key) === 'cli')
      said.set(setting.key, { setting, value: setting.owner.getOptionValue(setting.key), source: 'command line' })
  for (const layer of layers) {
    const isChosen = choosesFormat(said)
    for (const setting of settings) {
      if (said.has(setting.key) || (isChosen && alternatives.includes(setting.key))) continue
      const value = findValue(setting, layer, command.name())
      if (value !== undefined) said.set(setting.key, { setting, value, source: nameSource(setting, layer) })
    }
  }
  return settings.map(
    (setting) =>
      said.get(setting.key) ?? { setting, value: setting.owner.getOptionValue(setting.key), source: 'default' },
  )
}

/** A format, a template, or an output whose ending says the format. */
function choosesFormat(said: ReadonlyMap<string, Resolved>): boolean {
  const output = said.get('output')?.value
  return alternatives.some((key) => said.has(key)) || (typeof output === 'string' && findByEnding(output) !== undefined)
}

/** What is said for this command goes over what is said for all; what only fits another command is none of this one's. */
function findValue(setting: Setting, { file, values }: Layer, command: string): unknown {
  const section = values[command]
  const own = isObject(section) ? section[setting.key] : undefined
  const value = own ?? values[setting.key]
  if (value === undefined || (own === undefined && isObject(value))) return undefined
  try {
    return readValue(setting, value, file)
  } catch (error) {
    if (error instanceof ValueFault) return undefined
    throw error
  }
}

function nameSource({ key }: Setting, { file }: Layer): string {
  return file === null ? nameVariable(key) : nameFile(file)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
