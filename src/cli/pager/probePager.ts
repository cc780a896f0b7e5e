import { execFile } from 'node:child_process'
import { basename } from 'node:path'
import { promisify } from 'node:util'

/** What a pager passes on to the terminal instead of showing it as text. */
export interface PagerSkills {
  readonly colors: boolean
  readonly hyperlinks: boolean
}

const run = promisify(execFile)
/** The first version of less that passes hyperlinks on with `-R`. */
const firstWithHyperlinks = 566

/**
 * Find out what a pager passes on: colours unless it is known not to, hyperlinks only if it is a `less` that is new enough.
 *
 * @param line a line for the shell, such as `less -R`
 */
export async function probePager(
  line: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<PagerSkills> {
  const [program = '', ...words] = line.split(/\s+/)
  const name = basename(program)
  // On some systems `more` is a `less` without colours.
  if (name !== 'less') return { colors: name !== 'more', hyperlinks: false }
  const colors = passesColors(words) || (env.LESS === undefined ? true : passesColors(env.LESS.split(/\s+/)))
  return { colors, hyperlinks: colors && (await readVersion(program)) >= firstWithHyperlinks }
}

/** Whether among the options of less is `-R` or `-r`, with or without a dash, alone or among others: `FRX`. */
function passesColors(words: readonly string[]): boolean {
  return words.some((word) => (word.startsWith('--') ? /^--raw-control-chars$/i.test(word) : /r/i.test(word)))
}

/** 0 where it cannot be told. */
async function readVersion(program: string): Promise<number> {
  try {
    const { stdout } = await run(program, ['--version'], { timeout: 2000 })
    return Number(/^less (\d+)/.exec(stdout)?.[1] ?? 0)
  } catch {
    return 0
  }
}
