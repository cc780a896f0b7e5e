import { relative } from 'node:path'

/** A file as messages name it: from the working directory, or in full where it does not lie below that. */
export function nameFile(file: string): string {
  const path = relative(process.cwd(), file)
  return path.startsWith('..') ? file : path
}
