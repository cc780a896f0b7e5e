import type { Command } from 'commander'
import { writeStdout } from '../outputs/writeStdout.js'
import type { Configuration } from './configuration.js'
import { resolveSettings } from './resolveSettings.js'

/** `--print-config`: what holds for each key and who says so, as JSON, a key a line. */
export async function printConfiguration(command: Command, { layers }: Configuration): Promise<void> {
  const lines = resolveSettings(command, layers).map(
    ({ setting, value = null, source }) =>
      `  ${JSON.stringify(setting.key)}: {"value": ${JSON.stringify(value)}, "source": ${JSON.stringify(source)}}`,
  )
  await writeStdout(`{\n${lines.join(',\n')}\n}\n`)
}
