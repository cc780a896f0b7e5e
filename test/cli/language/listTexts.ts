import { readFileSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { parseAst } from 'vitest/node'

/** A text that stands in the sources, and where. */
export interface SourceText {
  readonly path: string
  /** What values would be put into stands as `7`, as a number would. */
  readonly text: string
}

/** All string and template literals of sources that are values: no types, no keys, no names of modules. */
export function listTexts(pattern: string): SourceText[] {
  return fastGlob
    .sync(pattern)
    .sort()
    .flatMap((path) => {
      const texts: string[] = []
      collect(parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }), texts)
      return texts.map((text) => ({ path, text }))
    })
}

function collect(node: unknown, texts: string[]): void {
  if (Array.isArray(node)) for (const child of node) collect(child, texts)
  if (typeof node !== 'object' || node === null || !('type' in node)) return
  if (typeof node.type !== 'string' || /^(?:TS\w*Type|TSInterface|ImportDecl|Export(?:All|Named)Spec)/.test(node.type))
    return
  if (node.type === 'Literal' && 'value' in node && typeof node.value === 'string') texts.push(node.value)
  if (node.type === 'TemplateLiteral' && 'quasis' in node && Array.isArray(node.quasis))
    texts.push(node.quasis.map(({ value }: { value: { cooked: string } }) => value.cooked).join('7'))
  for (const [key, child] of Object.entries(node))
    if (!(key === 'key' && node.type === 'Property') && key !== 'source' && key !== 'typeAnnotation')
      collect(child, texts)
}
