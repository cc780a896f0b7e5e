import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describeFileError } from '../describeFileError.js'
import { Problem } from '../problem.js'

const textLike = /\.(?:txt|md|markdown|html?|xml|rss|srt|vtt|sbv|lrc)$/i

/**
 * The text-like files below a folder, sorted by code unit; folders that cannot be opened are problems, the rest is still read.
 *
 * Dot files and `node_modules` are left out. A link to a file counts as one; a link to a folder is not followed, it may lead back.
 */
export async function walkFolder(folder: string): Promise<{ files: string[]; problems: Problem[] }> {
  const files: string[] = []
  const problems: Problem[] = []
  const waiting = [folder]
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    try {
      for (const entry of await readdir(current, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const path = join(current, entry.name)
        if (entry.isDirectory()) waiting.push(path)
        else if (textLike.test(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))))
          files.push(path)
      }
    } catch (error) {
      const reason = describeFileError(error)
      if (reason === null) throw error
      problems.push(new Problem(current, reason))
    }
  }
  // The default order of `sort` is by code unit: the same on every machine and in every language.
  return { files: files.sort(), problems }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    // A link that leads nowhere was not asked for by name: it is no input.
    () => false,
  )
}
