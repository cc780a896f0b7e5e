import { TemplateError } from './templateError.js'

/**
 * An error at an offset of the source of a template.
 *
 * @example
 * createTemplateError('Unexpected `x`', 'a\n{{x}}', 2) // at line 2, column 1
 */
export function createTemplateError(message: string, source: string, offset: number): TemplateError {
  const before = source.slice(0, offset).split('\n')
  return new TemplateError(message, before.length, (before.at(-1)?.length ?? 0) + 1)
}
