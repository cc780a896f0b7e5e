import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentSchema } from '../../src/document/schema.js'
import { makeFolder } from '../cli/makeFolder.js'
import { runNotes } from '../cli/runNotes.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const guide = read('docs/emitters.md')
const example = read('examples/video-chapters.js')

/** The programs of the guide, in their order. */
const programs = [...guide.matchAll(/^```(?:js|ts)\n([\s\S]*?)^```$/gm)].map(([, program = '']) => program)

function findProgram(words: string): string {
  const program = programs.find((candidate) => candidate.includes(words))
  if (program === undefined) throw new Error(`Expected a program with \`${words}\` in docs/emitters.md`)
  return program
}

const text = '时间线\n00:05 开场\n01:20 正题\n'

describe('docs/emitters.md', () => {
  it('should show the example as it is', () => {
    expect(programs).toContain(example)
  })

  it('should begin with an emitter that works', async () => {
    const cwd = await makeFolder({ 'titles.mjs': findProgram('the titles of the chapters, one a line') })
    const { code, stdout } = await runNotes(['parse', '-q', '-f', './titles.mjs'], { cwd, input: text })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '开场\n正题\n' })
  })

  it('should show how options are set', async () => {
    const module = findProgram("import videoChapters from './video-chapters.js'\n\nexport default")
    const manifest = '{"type": "module"}'
    const cwd = await makeFolder({ 'package.json': manifest, 'video-chapters.js': example, 'mine.js': module })
    const { code, stdout } = await runNotes(['parse', '-q', '-f', './mine.js'], { cwd, input: text })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '0:00 片头\n0:05 开场\n1:20 正题\n' })
  })

  it('should show how several files are written', async () => {
    const fields = `name: 'x', extension: '.txt', mediaType: 'text/plain', description: ''`
    const cwd = await makeFolder({ 'x.mjs': `export default {${fields}, ${findProgram('emit: ({ episodes }) =>')}}` })
    const { code, stderr } = await runNotes(['parse', '-f', './x.mjs', '-o', 'out/'], { cwd, input: text })
    expect(code).toBe(0)
    expect(stderr).toContain(`wrote ${join('out', 'stdin', '1.txt')}\n1 file: 1 converted`)
  })

  it('should name every field of the document', () => {
    const { episodes, excerpts, boilerplate, messages } = documentSchema.shape
    const keys = [
      ...Object.keys(documentSchema.shape),
      ...[episodes, excerpts, boilerplate, messages].flatMap((list) => Object.keys(list.element.shape)),
    ].filter((key) => key !== 'position')
    const missing = keys.filter((key) => !guide.includes(`\`${key}\``))
    expect(missing).toEqual([])
  })
})
