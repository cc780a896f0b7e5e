import { formats } from '../../formats.js'
import { exitCode } from '../exitCode.js'
import { translate } from '../language/translate.js'
import { writeStdout } from '../outputs/writeStdout.js'

/** `notes formats`: a table of name, ending of files, description. */
export async function listFormats(): Promise<number> {
  const rows = formats.map((format) => [format.name, format.extension, translate(format.description)] as const)
  const nameWidth = Math.max(...rows.map(([name]) => name.length))
  const extensionWidth = Math.max(...rows.map(([, extension]) => extension.length))
  const lines = rows.map(
    ([name, extension, description]) =>
      `${name.padEnd(nameWidth)}  ${extension.padEnd(extensionWidth)}  ${description}\n`,
  )
  await writeStdout(lines.join(''))
  return exitCode.done
}
