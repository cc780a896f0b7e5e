import type { Layer } from './layer.js'
import { nameVariable } from './nameVariable.js'
import type { Setting } from './setting.js'

/** The variables of the environment that set any of these settings, as the texts they are; an empty one is none. */
export function readEnvironment(
  settings: readonly Setting[],
  env: Readonly<Record<string, string | undefined>>,
): Layer {
  const values = settings.map(({ key }) => [key, env[nameVariable(key)]] as const).filter(([, text]) => text)
  return { file: null, values: Object.fromEntries(values) }
}
