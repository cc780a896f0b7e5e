import { readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

const endings = ['.json', '.yaml', '.js']

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The files that configure a run, the strongest first: that of the project, that of the user.
 *
 * @param config a file instead of the project's, false for no file at all, null to look for it
 */
export function findConfigFiles(config: string | false | null, env: Environment): string[] {
  const named = config ?? (env.NOTES_CONFIG || null)
  if (named === false) return []
  return [named ?? findProjectFile(process.cwd()), findUserFile(env)].filter((file) => file !== null)
}

/**
 * The configuration of a project: the first of notes.config.json, notes.config.yaml, notes.config.js, and package.json with `notes`,
 * in this folder or the next one above that has any; not above the home folder. Null where there is none.
 */
function findProjectFile(folder: string): string | null {
  const home = homedir()
  for (let current = folder; ; current = dirname(current)) {
    const found = findIn(current, 'notes.config') ?? findPackage(current)
    if (found !== null) return found
    if (current === home || current === dirname(current)) return null
  }
}

/** The configuration of a user: config.json, .yaml or .js in `$XDG_CONFIG_HOME/notes`, which is `~/.config/notes` if not set. */
function findUserFile(env: Environment): string | null {
  return findIn(join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'notes'), 'config')
}

function findIn(folder: string, stem: string): string | null {
  return endings.map((ending) => join(folder, `${stem}${ending}`)).find(isFile) ?? null
}

/** Other programs have packages, too: one that says nothing of notes, or cannot be read, is none of ours. */
function findPackage(folder: string): string | null {
  const file = join(folder, 'package.json')
  if (!isFile(file)) return null
  try {
    const text = readFileSync(file, 'utf8')
    const content: unknown = text.includes('"notes"') ? JSON.parse(text) : null
    return isObject(content) && isObject(content.notes) ? file : null
  } catch {
    return null
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
