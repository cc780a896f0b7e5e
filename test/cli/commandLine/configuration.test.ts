import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'

const show = '时间线\n00:05 开场\n01:10 正题\n'

/** A home folder with a project below it, and a folder of that to run in; what the user or the machine has configured stays away. */
async function makeHome(files: Record<string, string>) {
  const home = await makeFolder()
  for (const [path, text] of Object.entries({ 'project/shows/a.txt': show, ...files })) {
    await mkdir(join(home, path, '..'), { recursive: true })
    await writeFile(join(home, path), text)
  }
  const cwd = join(home, 'project', 'shows')
  const run = (args: readonly string[], env: Record<string, string> = {}) =>
    runNotes(args, { cwd, env: { HOME: home, ...env } })
  return { home, run }
}

async function readPrinted(
  run: (args: readonly string[]) => Promise<{ stdout: string }>,
  args: readonly string[] = [],
) {
  const { stdout } = await run(['parse', '--print-config', ...args])
  const printed: Record<string, { value: unknown; source: string }> = JSON.parse(stdout)
  return printed
}

describe('configuration', { timeout: 30_000 }, () => {
  it.each([
    ['notes.config.json', '{"format": "youtube"}'],
    ['notes.config.yaml', 'format: youtube\n'],
    ['notes.config.js', 'export default { format: ["youtube"] }\n'],
    ['package.json', '{"name": "x", "type": "module", "notes": {"format": "youtube"}}'],
  ])('should be read from %s in a folder above', async (name, text) => {
    const { run } = await makeHome({ [`project/${name}`]: text })
    expect(await run(['parse', '-q', 'a.txt'])).toEqual({ code: 0, stdout: '0:05 开场\n1:10 正题\n', stderr: '' })
  })

  it('should be read from the folder of the user, where XDG says or in ~/.config', async () => {
    const { home, run } = await makeHome({
      '.config/notes/config.yaml': 'format: youtube\n',
      'xdg/notes/config.json': '{"format": "ndjson"}',
    })
    expect((await run(['parse', 'a.txt'])).stdout).toBe('0:05 开场\n1:10 正题\n')
    expect((await run(['parse', 'a.txt'], { XDG_CONFIG_HOME: join(home, 'xdg') })).stdout).toMatch(/^\{"schemaVersion"/)
  })

  it('should follow flags over environment over project over user', async () => {
    const { run } = await makeHome({
      '.config/notes/config.yaml': 'format: psc\nquiet: true\npositions: true\nstdinFilename: u.txt\n',
      'project/notes.config.yaml': 'format: youtube\nquiet: false\npositions: false\n',
    })
    const env = { NOTES_FORMAT: 'json,csv', NOTES_QUIET: 'yes' }
    const printed = await readPrinted((args) => run(args, env), ['-f', 'audacity', 'a.txt'])
    expect(printed.format).toEqual({ value: ['audacity'], source: 'command line' })
    expect(printed.quiet).toEqual({ value: true, source: 'NOTES_QUIET' })
    expect(printed.positions).toEqual({ value: false, source: expect.stringMatching(/project\/notes\.config\.yaml$/) })
    expect(printed.stdinFilename).toEqual({
      value: 'u.txt',
      source: expect.stringMatching(/\.config\/notes\/config\.yaml$/),
    })
    expect(printed.table).toEqual({ value: null, source: 'default' })
    expect((await readPrinted((args) => run(args, env))).format).toEqual({
      value: ['json', 'csv'],
      source: 'NOTES_FORMAT',
    })
  })

  it('should print a key a line, for parse where no command is named', async () => {
    const { run } = await makeHome({ 'project/shows/notes.config.json': '{"color": false}' })
    const { code, stdout, stderr } = await run(['--print-config'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('\n  "color": {"value": false, "source": "notes.config.json"},\n')
    expect(stdout).toBe((await run(['parse', '--print-config'])).stdout)
  })

  it('should take the nearest file, not look above the home folder, and take no package that says nothing of notes', async () => {
    const { run } = await makeHome({
      'project/notes.config.yaml': 'format: psc\n',
      'project/shows/package.json': '{"name": "notes", "notes": "words of the author"}',
      'project/shows/notes.config.json': '{"format": "youtube"}',
    })
    expect((await run(['parse', 'a.txt'])).stdout).toBe('0:05 开场\n1:10 正题\n')
    const above = await makeHome({ 'notes.config.yaml': 'format: youtube\n' })
    expect((await above.run(['parse', 'a.txt'])).stdout).toMatch(/^0:05/)
    const { home } = above
    const below = await runNotes(['parse', 'a.txt'], {
      cwd: join(home, 'project/shows'),
      env: { HOME: join(home, 'project') },
    })
    expect(below.stdout).toMatch(/^\{\n {2}"schemaVersion"/)
  })

  it('should mean paths from the file that names them', async () => {
    const { run } = await makeHome({
      'project/notes.config.yaml': 'output: out/\nvocabulary: words/own.yaml\nformat: [./emitters/titles.mjs, json]\n',
      'project/words/own.yaml': 'labels:\n  chapters: [慢慢听]\n',
      'project/emitters/titles.mjs':
        'export default {name: "titles", extension: ".titles", mediaType: "text/plain", description: "t", emit: (d) => d.episodes[0].chapters[0].title}',
    })
    const { code, stderr } = await run(['parse', 'a.txt'])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^wrote 2 files into \.\.\/out\/\n1 file: 1 converted/)
    expect((await readPrinted(run)).vocabulary?.value).toBe('../words/own.yaml')
  })

  it('should read --config instead of the file of the project, and none with --no-config', async () => {
    const { run } = await makeHome({
      'project/notes.config.yaml': 'format: psc\n',
      'project/other.json': '{"format": "youtube"}',
    })
    expect((await run(['parse', 'a.txt', '--config', '../other.json'])).stdout).toMatch(/^0:05/)
    expect((await run(['parse', 'a.txt'], { NOTES_CONFIG: '../other.json' })).stdout).toMatch(/^0:05/)
    expect((await run(['--no-config', 'parse', 'a.txt'])).stdout).toMatch(/^\{\n {2}"schemaVersion"/)
  })

  it('should hold for one command below its name', async () => {
    const { run } = await makeHome({ 'project/notes.config.yaml': 'format: psc\nparse:\n  format: youtube\n' })
    expect((await run(['parse', 'a.txt'])).stdout).toMatch(/^0:05/)
  })

  it('should give each command what fits it', async () => {
    const { run } = await makeHome({
      'project/notes.config.yaml':
        'format: [markdown, json]\ntable: people\ncsvDialect: excel\nindex:\n  table: chapters\n',
    })
    const { code, stdout } = await run(['index', 'a.txt', '-q'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\ufeffentry,/)
    expect((await run(['index', 'a.txt', '-q', '-f', 'json'])).code).toBe(0)
    expect((await run(['index', 'a.txt', '--no-config'])).stderr).toMatch(
      /^error: required option '--table <name>' not specified/,
    )
  })

  it('should give way to an output, a format and a template that are said on the command line', async () => {
    const { run } = await makeHome({
      'project/notes.config.yaml': 'format: youtube\ntable: chapters\n',
      'project/list.md': '{{#episodes}}{{#chapters}}{{title}} {{/chapters}}{{/episodes}}\n',
    })
    expect((await run(['parse', 'a.txt', '-o', 'a.json'])).stderr).toBe('wrote a.json\n')
    expect(JSON.parse((await run(['parse', 'a.json', '-f', 'json'])).stdout)).toHaveProperty('schemaVersion', 1)
    expect((await run(['parse', 'a.txt', '--template', '../list.md'])).stdout).toBe('开场 正题 \n')
    expect((await run(['parse', 'a.txt', '-f', 'csv'])).stdout).toMatch(/^episode,/)
  })

  it.each([
    ['an unknown key', '{"formt": "json"}', 'unknown key `formt`\n(Did you mean format?)\n'],
    ['a key like none', '{"somethingElse": 1}', 'unknown key `somethingElse`\nIt is one of addStart, '],
    ['an unknown key of a command', '{"parse": {"formt": 1}}', 'unknown key `parse.formt`\n(Did you mean format?)\n'],
    ['a wrong type', '{"quiet": "yes"}', "`quiet` is the text 'yes', expected true or false\n"],
    [
      'a wrong item',
      '{"format": ["json", 5]}',
      '`format` is a list with the number 5, expected a text or a list of texts\n',
    ],
    [
      'a wrong choice',
      '{"csvDialect": "exel"}',
      "`csvDialect` is the text 'exel', expected one of rfc4180, excel\n(Did you mean excel?)\n",
    ],
    [
      'a wrong value of a command',
      '{"parse": {"positions": 1}}',
      '`parse.positions` is the number 1, expected true or false\n',
    ],
    ['a key that is not configured', '{"printConfig": true}', 'unknown key `printConfig`\n'],
    ['a list', '[]', '/notes.config.json is an array, expected an object\n'],
    ['no JSON', '{"quiet": tru}', 'is no JSON: SyntaxError: '],
    ['an inherited name', '{"__proto__": 1, "constructor": 2}', 'unknown key `__proto__`\n'],
  ])('should answer 2 to %s and name file and key', async (_name, text, message) => {
    const { run } = await makeHome({ 'project/notes.config.json': text })
    const { code, stdout, stderr } = await run(['parse', 'a.txt'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: the configuration \/.*\/project\/notes\.config\.json/)
    expect(stderr).toContain(message)
    // The help can be read all the same.
    expect((await run(['parse', '--help'])).code).toBe(0)
  })

  it.each([
    ['YAML that is none', 'a.yaml', 'a: [', 'a.yaml is no YAML: '],
    [
      'a module that throws',
      'a.js',
      'export default {\nformat: none }',
      'a.js cannot be loaded: ReferenceError: none is not defined, line 2',
    ],
    [
      'a module without a default',
      'a.mjs',
      'export const format = 1',
      'a.mjs is nothing (undefined), expected an object',
    ],
    ['another ending', 'a.toml', '', 'a.toml has an unknown ending\nExpected .json, .yaml or .js.'],
    ['a file that is not there', 'b.json', null, 'b.json: does not exist; check the name'],
    ['a package without notes', 'package.json', '{}', 'package.json is nothing (undefined), expected an object'],
  ])('should answer 2 to %s', async (_name, name, text, message) => {
    const { run } = await makeHome(text === null ? {} : { [`project/shows/${name}`]: text })
    const { code, stderr } = await run(['parse', 'a.txt', '--config', name])
    expect(code).toBe(2)
    expect(stderr).toContain(`error: the configuration ${message}`)
  })

  it('should say what the documentation shows', async () => {
    const shown = readFileSync(new URL('../../../docs/configuration.md', import.meta.url), 'utf8')
    const [, example = ''] = /```yaml\n# notes\.config\.yaml\n(.*?)```/s.exec(shown) ?? []
    const { run } = await makeHome({ 'project/shows/notes.config.yaml': example })
    const { stdout } = await run(['parse', '-f', 'csv', '--print-config'], { NOTES_QUIET: '1' })
    for (const key of ['from', 'vocabulary', 'format', 'quiet'])
      expect(shown).toContain(stdout.split('\n').find((line) => line.startsWith(`  "${key}"`)))
    for (const mistake of ['formt: json', 'quiet: "yes"']) {
      const { run } = await makeHome({ 'project/shows/notes.config.yaml': mistake })
      expect(shown).toContain(`$ notes parse a.txt\n${(await run(['parse', 'a.txt'])).stderr}`)
    }
  })

  it('should take an empty file for one that says nothing', async () => {
    const { run } = await makeHome({ 'project/notes.config.yaml': '# nothing yet\n' })
    expect((await run(['parse', 'a.txt'])).code).toBe(0)
  })

  it('should name a variable that is wrong, and take an empty one for none', async () => {
    const { run } = await makeHome({})
    expect(await run(['parse', 'a.txt'], { NOTES_QUIET: 'perhaps' })).toEqual({
      code: 2,
      stdout: '',
      stderr: "error: the variable NOTES_QUIET is the text 'perhaps', expected true or false\n",
    })
    expect((await run(['parse', 'a.txt'], { NOTES_QUIET: '', NOTES_FORMAT: 'youtube' })).stdout).toMatch(/^0:05/)
  })

  it('should speak the language that is configured, the locale notwithstanding', async () => {
    const { run } = await makeHome({ 'project/notes.config.yaml': 'lang: zh\n' })
    expect((await run(['parse', 'none.txt'])).stderr).toBe('none.txt: 错误：不存在；请检查名称\n')
    expect((await run(['parse', 'none.txt'], { NOTES_LANG: 'en' })).stderr).toMatch(/does not exist/)
    expect((await run(['parse', '--help'])).stdout).toMatch(/^用法/)
  })
})
