import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readTemplate } from '../../src/index.js'
import { makeFolder } from '../cli/makeFolder.js'
import { runNotes } from '../cli/runNotes.js'
import { show } from '../cli/shows.js'
import { createDocument } from '../createDocument.js'

const guide = readFileSync(new URL('../../docs/templates.md', import.meta.url), 'utf8')

it('should show a template that writes what stands below it', async () => {
  const [, template = ''] = /^```mustache\n([\s\S]*?)^```$/m.exec(guide) ?? []
  const [, output] = /^\$ notes parse episode\.txt --template list\.txt\n([\s\S]*?)^```$/m.exec(guide) ?? []
  const cwd = await makeFolder({ 'episode.txt': show, 'list.txt': template })
  const { code, stdout } = await runNotes(['parse', 'episode.txt', '--template', 'list.txt'], { cwd })
  expect({ code, stdout }).toEqual({ code: 0, stdout: output })
})

it('should show the messages that there are', async () => {
  const [, slip = '', open = ''] = /^error: (list\.txt:4:16:.*), …\nerror: (.*)$/m.exec(guide) ?? []
  const cwd = await makeFolder({
    'list.txt': '{{#episodes}}\n\n{{#chapters}}\n{{startClock}} {{titel}}\n{{/chapters}}\n{{/episodes}}',
    'open/list.txt': '{{#episodes}}\n',
    'a.txt': show,
  })
  expect((await runNotes(['parse', 'a.txt', '--template', 'list.txt'], { cwd })).stderr).toContain(slip)
  const { stderr } = await runNotes(['parse', '../a.txt', '--template', 'list.txt'], { cwd: `${cwd}/open` })
  expect(stderr).toBe(`error: ${open}\n`)
})

it('should name only tags that the language has', async () => {
  const table = guide.slice(guide.indexOf('| tag | what |'), guide.indexOf('A line that holds'))
  const inEpisode = ['title', 'chapters', 'tagline', 'url']
  for (const [, tags = ''] of table.matchAll(/`(\{\{[#^{&]?\s?[a-z.]+.*?\}\})`/g)) {
    const around = inEpisode.some((name) => tags.includes(name)) ? 'episodes' : 'excerpts'
    const emitter = await readTemplate(`{{#${around}}}${tags}{{/${around}}}`, 'x.txt')
    expect(emitter.emit(createDocument())).toBe('')
  }
})
