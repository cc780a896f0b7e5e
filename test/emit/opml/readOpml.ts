import { SaxesParser } from 'saxes'

/** An outline as a program sees it that knows XML and HTML. */
export interface ReadOutline {
  readonly text: string
  readonly url: string | null
  readonly children: ReadOutline[]
}

/** Read OPML strictly; entities of HTML in a text are what they stand for. */
export function readOpml(text: string): { title: string | null; outlines: ReadOutline[] } {
  const root: ReadOutline = { text: '', url: null, children: [] }
  const path = [root]
  const words: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name !== 'outline') return
    const outline = { text: decodeHtml(attributes.text ?? ''), url: attributes.url ?? null, children: [] }
    path.at(-1)?.children.push(outline)
    path.push(outline)
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'outline') path.pop()
  })
  parser.on('text', (value) => {
    if (value.trim() !== '') words.push(value)
  })
  parser.write(text).close()
  return { title: words.join('') || null, outlines: root.children }
}

function decodeHtml(text: string): string {
  return text.replace(/&(amp|lt);/g, (_, name) => (name === 'amp' ? '&' : '<'))
}
