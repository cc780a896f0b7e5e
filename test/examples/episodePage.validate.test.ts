import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../cli/makeFolder.js'
import { runNotes } from '../cli/runNotes.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { runProgram } from '../validators/runProgram.js'
import { runOverFixtures } from './runOverFixtures.js'

const template = 'examples/episode-page.html'

let written: ReturnType<typeof runOverFixtures> | undefined

/** The page of every fixture, written once for all tests. */
function writePages(): ReturnType<typeof runOverFixtures> {
  written ??= runOverFixtures(['--template', template], '.html')
  return written
}

describe('examples/episode-page.html', () => {
  it('should write a page', async () => {
    const input = 'fixtures/flattened-episode-with-page-furniture/input.txt'
    const { code, stdout } = await runNotes(['parse', '-q', '--template', template, input])
    expect(code).toBe(0)
    expect(stdout).toContain('<ol class="chapters">\n<li><time>0:05</time> 开场：一泡被退货的肉桂</li>\n')
    expect(stdout).toContain('<li><a href="https://example.com/a/tuihuo">退火记（陆砚秋）</a></li>\n')
    // This episode has no title: no empty heading, and the page is called by its source.
    expect(stdout).toContain(`<title>${input}</title>\n`)
    expect(stdout).not.toMatch(/<h1>|\{\{/)
  })

  it('should hold the chapters, people and links of every fixture', async () => {
    for (const { name, document, texts } of await writePages()) {
      const page = fromHtml(texts.join(''))
      const { episodes } = document
      expect(listItems(page, 'chapters'), name).toEqual(
        episodes.flatMap(({ chapters }) => chapters.map(({ title }) => collapse(title))),
      )
      expect(listItems(page, 'people'), name).toEqual(
        episodes.flatMap(({ people }) =>
          people.map(({ name: who, about }) => collapse([who, about].filter(Boolean).join('，'))),
        ),
      )
      expect(listItems(page, 'links'), name).toEqual(
        episodes.flatMap(({ links }) => links.map(({ title, url }) => collapse(title ?? url ?? ''))),
      )
    }
  }, 60_000)

  itWithProgram('xmllint', 'should be well-formed for every fixture', async () => {
    const folder = await makeFolder()
    const pages = await writePages()
    const files = pages.flatMap(({ name, texts }) => texts.map((text) => ({ path: join(folder, `${name}.xml`), text })))
    for (const { path, text } of files) await writeFile(path, text)
    expect(files.length).toBe(pages.length)
    expect(runProgram('xmllint', ['--noout', ...files.map(({ path }) => path)])).toBe('')
  })
})

/** The items of the lists of a class, without the times before them. */
function listItems(page: Root, className: string): string[] {
  const items: string[] = []
  visit(page, 'element', (list) => {
    if (!String(list.properties.className ?? '').includes(className)) return
    visit(list, 'element', (item) => {
      if (item.tagName !== 'li') return
      const words: string[] = []
      visit(item, 'text', (text, _index, parent) => {
        if (parent?.type !== 'element' || parent.tagName !== 'time') words.push(text.value)
      })
      items.push(collapse(words.join('')))
    })
  })
  return items
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
