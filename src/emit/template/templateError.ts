/** A template that is not one, or names what a document has not: the message says what, line and column (from 1) say where. */
export class TemplateError extends Error {
  override name = 'TemplateError'

  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message)
  }
}
