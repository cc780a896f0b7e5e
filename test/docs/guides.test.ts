import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { show } from '../cli/shows.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { listCommands, type ShownCommand } from './listCommands.js'
import { type GuideFolder, prepareFolder } from './prepareFolder.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** What the guides name and the project does not bring. */
const programs = ['jq', 'mlr', 'sqlite3', 'ffmpeg', 'ffprobe', 'mkvmerge']

const duckdb = fileURLToPath(new URL('programs/duckdb.js', import.meta.url))

interface Guide {
  readonly path: string
  readonly prepare: () => GuideFolder
}

const transcript = '<p>甲：你好，今天聊茶。</p><p>乙：好，聊茶。</p><p>甲：先说水。</p><p>乙：水要软。</p>'

const guides: readonly Guide[] = [
  {
    path: 'README.md',
    prepare: () =>
      prepareFolder(
        {
          'episode.txt': read('fixtures/flattened-episode-with-page-furniture/input.txt'),
          'spoken.html': transcript,
        },
        // `npm` would go to the network; what it runs is what `.ci/run` runs (see test/package).
        { pbpaste: 'cat episode.txt', npm: 'exit 0', npx: 'exec "$@"' },
      ),
  },
  {
    path: 'docs/templates.md',
    prepare: () => {
      const [list = ''] = /(?<=^```mustache\n)[\s\S]*?(?=^```$)/m.exec(read('docs/templates.md')) ?? []
      return prepareFolder({ 'episode.txt': show, 'list.txt': list, 'page.html': read('examples/episode-page.html') })
    },
  },
  {
    path: 'docs/emitters.md',
    prepare: () => {
      const [first = ''] = /(?<=^```js\n)[\s\S]*?(?=^```$)/m.exec(read('docs/emitters.md')) ?? []
      const guide = prepareFolder({ 'episode.txt': show, 'titles.mjs': first }, { npm: 'exit 0' })
      const folder = join(guide.folder, 'node_modules', 'notes-emitter-video-chapters')
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'video-chapters.js'), read('examples/video-chapters.js'))
      const [manifest = ''] = /(?<=^```json\n)[\s\S]*?(?=^```$)/m.exec(read('docs/emitters.md')) ?? []
      writeFileSync(join(folder, 'package.json'), manifest)
      return guide
    },
  },
  { path: 'docs/recipes.md', prepare: () => prepareFolder({}, { duckdb: `exec ${process.execPath} ${duckdb} "$@"` }) },
]

describe.each(guides)('$path', ({ path, prepare }) => {
  const commands = listCommands(read(path))
  let guide: GuideFolder | null = null

  beforeAll(() => {
    guide = prepare()
    if (path === 'docs/recipes.md') recordSilence(guide.folder)
  })

  afterAll(() => guide?.remove())

  it('should show commands', () => {
    expect(commands.length).toBeGreaterThan(0)
  })

  for (const shown of commands)
    itWhereItRuns(shown, async () => {
      if (!guide) throw new Error('Expected a folder')
      const { code, output } = await guide.run(shown.command, shown.inTerminal)
      expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' })
      if (shown.output !== null) expect(output.trimEnd()).toMatch(toPattern(shown.output.trimEnd()))
    })
})

function itWhereItRuns({ line, command }: ShownCommand, run: () => Promise<void>): void {
  const name = `should do as shown in line ${line}: ${command.trim().split('\n')[0]}`
  const words = new Set(command.split(/[\s|$(]+/))
  const missing = programs.find((program) => words.has(program) && spawnSync('which', [program]).status !== 0)
  itWithProgram(missing ?? 'bash', name, run)
}

/** The text as it is, but that `…` alone on a line stands for any lines, or none. */
function toPattern(shown: string): RegExp {
  const lines = shown
    .split('\n')
    .map((line) => (line.trim() === '…' ? '…' : line.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')))
  const pattern = lines.join('\n').replace(/^…\n/, '(?:[^]*\n)?').replaceAll('\n…', '(?:\n[^]*)?')
  return new RegExp(`^${pattern}$`)
}

/** 55 minutes of nothing, as `episode.m4a`. */
function recordSilence(folder: string): void {
  if (spawnSync('which', ['ffmpeg']).status !== 0) return
  const silence = ['-f', 'lavfi', '-i', 'anullsrc=r=8000:cl=mono', '-t', '30', '-c:a', 'aac', '-b:a', '8k', 'short.m4a']
  const loop = ['-stream_loop', '110', '-i', 'short.m4a', '-c', 'copy', '-t', '3300', 'episode.m4a']
  for (const args of [silence, loop]) spawnSync('ffmpeg', ['-v', 'error', '-y', ...args], { cwd: folder })
}
