/** A user's vocabulary is not one: the message names the key. */
export class VocabularyError extends Error {
  override name = 'VocabularyError'
}
