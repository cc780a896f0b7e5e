import type { Emitter } from './emitter.js'

/**
 * An emitter from a template in the language Mustache, for those who write no code; docs/templates.md describes it.
 *
 * Loaded when asked for: it needs mustache.js and zod.
 *
 * @param path the file name of the template, whose ending is that of the output and decides about escaping
 * @throws {TemplateError} where it is no template, or names a field that a document has not
 * @example
 * const emitter = await readTemplate('{{#episodes}}<h1>{{title}}</h1>{{/episodes}}', 'page.html')
 * emitter.extension // => '.html'
 */
export async function readTemplate(source: string, path: string): Promise<Emitter> {
  const { createTemplate } = await import('./template/createTemplate.js')
  return createTemplate(source, path)
}
