import type { Layer } from './layer.js'
import { nameVariable } from './nameVariable.js'
import type { Setting } from './setting.js'

const yes = /^(?:1|true|yes|on)$/i
const no = /^(?:0|false|no|off)$/i

/** The variables of the environment that set any of these settings; an empty one is none. */
export function readEnvironment(
  settings: readonly Setting[],
  env: Readonly<Record<string, string | undefined>>,
): Layer {
  const values = new Map<string, unknown>()
  for (const setting of settings) {
    const text = env[nameVariable(setting.key)]
    if (text) values.set(setting.key, readText(setting, text))
  }
  return { file: null, values: Object.fromEntries(values) }
}

/** A variable is a text: here it becomes what a file could have said. */
function readText({ kind, isNegatable }: Setting, text: string): unknown {
  if (kind === 'list') return text.split(/[\s,]+/).filter((item) => item !== '')
  if (kind === 'switch' && yes.test(text)) return true
  if ((kind === 'switch' || isNegatable) && no.test(text)) return false
  return text
}
