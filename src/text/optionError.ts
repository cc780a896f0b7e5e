/** An option with which nothing can be done: the user's mistake, not ours. */
export class OptionError extends Error {
  override readonly name = 'OptionError'
}
