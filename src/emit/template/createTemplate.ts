import Mustache from 'mustache'
import type { Emitter } from '../emitter.js'
import { checkTokens } from './checkTokens.js'
import { createView } from './createView.js'
import { escapeMarkup } from './escapeMarkup.js'
import { parseTemplate } from './parseTemplate.js'
import { readEnding } from './readEnding.js'
import { createDocumentShape } from './shape.js'

/**
 * The emitter of a template (mustache.5: values, sections, inverted sections, comments; no partials, no lambdas).
 *
 * Values are escaped where the ending is one of HTML or XML, and written as they are elsewhere; `{{{title}}}` is never escaped.
 *
 * @throws {TemplateError} where it is no template, or names a field that a document has not
 */
export function createTemplate(source: string, path: string): Emitter {
  const writer = new Mustache.Writer()
  checkTokens(parseTemplate(writer, source), [createDocumentShape()], source)
  const { extension, mediaType, isMarkup } = readEnding(path)
  return {
    name: 'template',
    extension,
    mediaType,
    description: 'what a template says',
    emit: (document) =>
      writer.render(source, createView(document), undefined, { escape: isMarkup ? escapeMarkup : String }),
  }
}
