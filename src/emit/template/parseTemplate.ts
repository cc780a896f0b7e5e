import type Mustache from 'mustache'
import type { Token } from './checkTokens.js'
import { createTemplateError } from './createTemplateError.js'

/**
 * The tokens of a template in the language Mustache.
 *
 * @throws {TemplateError} where a tag or a section is not closed, or closed twice
 */
export function parseTemplate(writer: Mustache.Writer, source: string): readonly Token[] {
  try {
    // The types of mustache.js give `any`; its tokens are of this form
    return writer.parse(source) as readonly Token[]
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw describeError(reason, source)
  }
}

/** mustache.js says where it noticed; a person looks for where the tag was opened. */
function describeError(reason: string, source: string): Error {
  const [, what = reason, offset = '0'] = /^(.*?)(?: at (\d+))?$/s.exec(reason) ?? []
  const [, section] = /^Unclosed section "(.*)"$/s.exec(what) ?? []
  if (section !== undefined)
    return createTemplateError(
      `Unclosed section \`${section}\`, expected {{/${section}}}`,
      source,
      findOpening(section, source.slice(0, Number(offset))) ?? Number(offset),
    )
  const [, unopened] = /^Unopened section "(.*)"$/s.exec(what) ?? []
  if (unopened !== undefined)
    return createTemplateError(
      `Unexpected {{/${unopened}}}, expected {{#${unopened}}} before it`,
      source,
      Number(offset),
    )
  if (what === 'Unclosed tag')
    return createTemplateError('Unclosed tag, expected }}', source, source.indexOf('{{', source.lastIndexOf('}}') + 1))
  return createTemplateError(what, source, Math.max(0, source.indexOf('{{=')))
}

/** Where the section begins that is open at the end of a text; null where it is not found, as other brackets were set. */
function findOpening(section: string, source: string): number | null {
  const open: number[] = []
  for (const match of source.matchAll(/\{\{\s*([#^/])\s*([^{}]*?)\s*\}\}/g)) {
    if (match[2] !== section) continue
    if (match[1] === '/') open.pop()
    else open.push(match.index)
  }
  return open.at(-1) ?? null
}
