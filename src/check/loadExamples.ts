import { readdir, readFile } from 'node:fs/promises'

/** A short input that a rule is explained with. */
export interface RuleExample {
  /** The name of the file, with the ending of its format: `wrong.txt`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** An input in which a rule finds something, and nearly the same in which it finds nothing. */
export interface RuleExamples {
  readonly wrong: RuleExample
  readonly right: RuleExample
}

/**
 * The examples of a rule: the files in `examples/`, which the tests run it over.
 *
 * @param id that of a rule
 */
export async function loadExamples(id: string): Promise<RuleExamples> {
  const folder = new URL(`./examples/${id}/`, import.meta.url)
  const names = await readdir(folder)
  const load = async (start: string): Promise<RuleExample> => {
    const path = names.find((name) => name.startsWith(start))
    if (path === undefined) throw new Error(`no ${start} example of the rule ${id}`)
    return { path, bytes: await readFile(new URL(path, folder)) }
  }
  return { wrong: await load('wrong'), right: await load('right') }
}
