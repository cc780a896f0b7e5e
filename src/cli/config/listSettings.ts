import type { Command, Option } from 'commander'
import { collect } from '../commands/collect.js'
import type { Setting } from './setting.js'

/** Options about the run itself: they ask for something else than the work, or say where configuration is. */
const excluded = new Set([
  ...['help', 'version', 'debug', 'config', 'printConfig'],
  // What overwrites, removes or does not end must be said each time.
  ...['force', 'clean', 'dryRun', 'check', 'watch'],
])

/** The settings of a command, those of the program among them, in the order of the help. */
export function listSettings(command: Command): Setting[] {
  const settings = new Map<string, Setting>()
  for (let owner: Command | null = command; owner !== null; owner = owner.parent)
    for (const option of owner.options) {
      const key = option.attributeName()
      const known = settings.get(key)
      // `--color <when>` and `--no-color` are one setting, whichever comes first.
      if (known?.owner === owner) settings.set(key, join(known, option))
      else if (!known && !excluded.has(key)) settings.set(key, createSetting(option, owner))
    }
  return [...settings.values()]
}

function createSetting(option: Option, owner: Command): Setting {
  return {
    key: option.attributeName(),
    kind: chooseKind(option),
    choices: option.argChoices ?? [],
    isPath: /[<[](?:file|path|folder)[>\]]/.test(option.flags),
    isNegatable: false,
    option,
    owner,
  }
}

function join(known: Setting, option: Option): Setting {
  const valued = known.option.negate ? createSetting(option, known.owner) : known
  return { ...valued, isNegatable: true }
}

function chooseKind(option: Option): Setting['kind'] {
  if (!option.required && !option.optional) return 'switch'
  if (option.parseArg === collect) return 'list'
  return option.argChoices ? 'choice' : 'text'
}
