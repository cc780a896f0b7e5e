import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTemplate, TemplateError } from '../../src/index.js'
import { createChapter, createDocument, createEpisode, createExcerpt } from '../createDocument.js'
import { hostileText } from './hostileText.js'
import { sample } from './sample.js'

async function render(source: string, path = 'x.txt', document = sample) {
  return (await readTemplate(source, path)).emit(document)
}

function link(url: string | null) {
  return { title: null, url, number: null, about: null, start: null }
}

describe('readTemplate', () => {
  it('should write fields, lists and what stands where something is missing', async () => {
    const source = '{{#episodes}}\n{{#chapters}}\n{{startClock}} {{title}}\n{{/chapters}}\n{{/episodes}}\n'
    expect(await render(source)).toBe(
      '0:05 开场：为什么是「一个人」？\n2:20 1. 选题会只有我自己\n21:05.5 印 <3000 册 & 不加印\n1:00:05 书店为什么不下单\n',
    )
    const people =
      '{{#episodes}}{{#people}}{{name}}{{^about}}（无）{{/about}}{{^last}}、{{/last}}{{/people}}{{/episodes}}'
    expect(await render(people)).toBe('林舟、阿岚（无）、大川（无）')
  })

  it('should count items, know the length of lists, and reach outwards', async () => {
    const source =
      '{{#excerpts.length}}{{#excerpts}}{{index}}{{#first}}*{{/first}}{{#tags}}[{{.}}@{{place}}]{{/tags}} {{/excerpts}}{{/excerpts.length}}{{episodes.0.podcast}}'
    expect(await render(source)).toBe('1*[出版@第 12 页][慢@第 12 页] 2 3 4 纸上谈')
  })

  it('should show the clock of a time at zero, and none of a time that nobody knows', async () => {
    const episodes = [createEpisode({ chapters: [createChapter({ start: 0, end: null, title: 'a' })] })]
    const source =
      '{{#episodes}}{{durationClock}}{{#chapters}}{{#startClock}}{{.}}{{/startClock}}-{{endClock}}{{/chapters}}{{/episodes}}'
    expect(await render(source, 'x.txt', createDocument({ episodes }))).toBe('0:00-')
  })

  it('should not take a missing value from the item around', async () => {
    const episodes = [createEpisode({ url: 'https://a.example', links: [link(null)] })]
    const source = '{{#episodes}}{{#links}}[{{url}}]{{/links}}{{/episodes}}'
    expect(await render(source, 'x.txt', createDocument({ episodes }))).toBe('[]')
  })

  it.each([
    ['page.html', '.html', 'text/html', '&lt;i&gt;&amp;&quot;&#39;\ufffd'],
    ['PAGE.HTML', '.html', 'text/html', '&lt;i&gt;&amp;&quot;&#39;\ufffd'],
    ['a/b.c/feed.xml.mustache', '.xml', 'application/xml', '&lt;i&gt;&amp;&quot;&#39;\ufffd'],
    ['note.md', '.md', 'text/markdown', `<i>&"'\u0001`],
    ['note.tex', '.tex', 'text/plain', `<i>&"'\u0001`],
    ['note', '.txt', 'text/plain', `<i>&"'\u0001`],
    ['.mustache', '.txt', 'text/plain', `<i>&"'\u0001`],
  ])('should take from the name %s how to escape', async (path, extension, mediaType, escaped) => {
    const emitter = await readTemplate('{{#excerpts}}{{text}}|{{{text}}}{{/excerpts}}', path)
    expect(emitter).toMatchObject({ name: 'template', extension, mediaType })
    const text = `<i>&"'\u0001`
    expect(emitter.emit(createDocument({ excerpts: [createExcerpt(text)] }))).toBe(`${escaped}|${text}`)
  })

  it('should have no address that runs code', async () => {
    const urls = [
      'javascript:alert(1)',
      ' JAVA\nSCRIPT:x',
      'data:text/html,x',
      'kindle://book?x=1',
      'https://a.example',
    ]
    const document = createDocument({ episodes: [createEpisode({ links: urls.map(link) })] })
    expect(await render('{{#episodes}}{{#links}}[{{url}}]{{/links}}{{/episodes}}', 'x.txt', document)).toBe(
      '[][][][kindle://book?x=1][https://a.example]',
    )
  })

  it('should leave no mark of markup in a value, whatever it is', async () => {
    const emitter = await readTemplate('{{#excerpts}}{{text}}{{/excerpts}}', 'x.html')
    fc.assert(
      fc.property(hostileText, (text) => {
        const output = String(emitter.emit(createDocument({ excerpts: [createExcerpt(text)] })))
        expect(output).not.toMatch(/[<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?!(?:amp|lt|gt|quot|#39);)/)
        expect(output).not.toMatch(/\p{Cs}/u)
      }),
    )
  })

  it('should not read values as a template', async () => {
    const document = createDocument({ excerpts: [createExcerpt('{{#episodes}} {{{source.path}}} {{> x}}')] })
    expect(await render('{{#excerpts}}{{text}}{{/excerpts}}', 'x.txt', document)).toBe(
      '{{#episodes}} {{{source.path}}} {{> x}}',
    )
  })

  it.each([
    ['a slip', '\n\n {{#episodes}}{{titel}}', 3, 15, '`titel`, expected one of `index`, `first`, `last`, `title`'],
    ['a field of something else', '{{#excerpts}}{{podcast}}{{/excerpts}}', 1, 14, 'Unexpected field `podcast`'],
    ['a section of nothing', '{{#chapters}}x{{/chapters}}', 1, 1, '`chapters`, expected one of `schemaVersion`'],
    ['a part of the language JavaScript', '{{constructor.name}}', 1, 1, 'Unexpected field `constructor.name`'],
    ['one inside a list', '{{episodes.map}}', 1, 1, 'Unexpected field `episodes.map`'],
    [
      'a list as a value',
      'a\r\n{{episodes}}',
      2,
      1,
      'Unexpected value `episodes`, which is a list, expected {{#episodes}}…',
    ],
    ['an object as a value', '{{source}}', 1, 1, 'which is a group of fields'],
    ['another file', 'x\n{{> other}}', 2, 1, 'Unexpected partial `other`, expected a template of one file'],
    ['a tag that is not closed', '{{source.path}}\n{{source', 2, 1, 'Unclosed tag, expected }}'],
    [
      'a section that is not closed',
      '\n{{#episodes}}\n{{#links}}{{/links}}\n',
      2,
      1,
      'Unclosed section `episodes`, expected {{/episodes}}',
    ],
    ['sections that cross', '{{#episodes}}{{#links}}{{/episodes}}{{/links}}', 1, 14, 'Unclosed section `links`'],
    [
      'an end without a beginning',
      'x {{/episodes}}',
      1,
      3,
      'Unexpected {{/episodes}}, expected {{#episodes}} before it',
    ],
    ['brackets that are none', 'x\n{{=a=}}', 2, 1, 'Invalid tags: a'],
  ])('should say where %s stands', async (_name, source, line, column, message) => {
    const closed = source.includes('{{titel}}') ? `${source}{{/episodes}}` : source
    const error: unknown = await readTemplate(closed, 'x.txt').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(TemplateError)
    expect(error).toMatchObject({ line, column, message: expect.stringContaining(message) })
  })
})
