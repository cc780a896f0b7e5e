import { readFile } from 'node:fs/promises'
import { readVocabulary, type UserVocabulary, VocabularyError } from '../../index.js'
import { describeFileError } from '../describeFileError.js'
import { UsageError } from '../usageError.js'

/**
 * The words of `--vocabulary FILE`.
 *
 * @throws {UsageError} where the file cannot be read or holds no vocabulary
 */
export async function loadVocabulary(path: string): Promise<UserVocabulary> {
  try {
    return await readVocabulary(await readFile(path, 'utf8'))
  } catch (error) {
    const reason = error instanceof VocabularyError ? error.message : describeFileError(error)
    if (reason === null) throw error
    throw new UsageError(`the vocabulary ${path}: ${reason}`)
  }
}
