import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { type GuideFolder, prepareFolder } from './prepareFolder.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const guide = read('docs/ci.md')

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
}

interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly 'runs-on': string; readonly steps: readonly Step[] }>>
}

const workflows: readonly Workflow[] = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) =>
  parse(text),
)

function findWorkflow(event: string): Workflow {
  const workflow = workflows.find(({ on }) => event in on)
  if (!workflow) throw new Error(`Expected a workflow on ${event} in docs/ci.md`)
  return workflow
}

const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap(({ steps }) => steps)

/** Accepts what the guide installs and nothing else: the package itself is packed and installed by test/package. */
const { version } = JSON.parse(read('package.json'))
const npm = `[ "$*" = 'install --global ./tools/notes-${version}.tgz' ] || { echo "npm $*"; exit 1; }`

/** A repository with two texts and a remote, checked out. */
async function checkOut(): Promise<GuideFolder> {
  const repository = prepareFolder({}, { npm })
  onTestFinished(() => repository.remove())
  await must(
    repository,
    [
      'rm -rf fixtures *.js *.html',
      'git init --quiet --bare --initial-branch main ../remote.git',
      'git init --quiet --initial-branch main',
      'git remote add origin ../remote.git',
      "git config user.name 'Somebody'",
      "git config user.email 'somebody@example.com'",
      commitAll,
    ].join('\n'),
  )
  return repository
}

const commitAll = 'git add --all && git commit --quiet --message texts && git push --quiet origin HEAD'

async function must(repository: GuideFolder, lines: string): Promise<string> {
  const { code, output } = await repository.run(lines)
  if (code !== 0) throw new Error(`Unexpected exit code ${code} of:\n${lines}\n${output}`)
  return output
}

/** Run the steps as GitHub does, each in a shell of its own, up to the first that fails: its name, or null, and what all printed. */
async function runWorkflow(repository: GuideFolder, workflow: Workflow) {
  let printed = ''
  for (const { run, name = '' } of stepsOf(workflow)) {
    if (run === undefined) continue
    // GitHub's own shell stops at a command that fails, not at a part of a pipe.
    const { code, output } = await repository.run(`set +u +o pipefail\n${run}`)
    printed += output
    if (code !== 0) return { failed: name, printed }
  }
  return { failed: null, printed }
}

describe('docs/ci.md', () => {
  it('should hold workflows as GitHub knows them, with no more rights than they need', () => {
    expect(workflows.map(({ on, permissions }) => [Object.keys(on), permissions])).toEqual([
      [['push'], { contents: 'write' }],
      [['pull_request'], { contents: 'read' }],
    ])
    for (const workflow of workflows)
      for (const { uses, run } of stepsOf(workflow)) {
        expect([uses, run].filter((part) => part !== undefined)).toHaveLength(1)
        if (uses !== undefined) expect(uses).toMatch(/^actions\/(?:checkout|setup-node)@v\d+$/)
      }
  })

  it('should convert a folder, commit what changed, and nothing where nothing did', async () => {
    const repository = await checkOut()
    const workflow = findWorkflow('push')
    expect((await runWorkflow(repository, workflow)).failed).toBe(null)
    const listed = await must(repository, 'git -C ../remote.git ls-tree -r --name-only main site')
    expect(listed.trim().split('\n')).toEqual([
      'site/.notes-manifest.ndjson',
      'site/1.json',
      'site/1.md',
      'site/2.json',
      'site/2.md',
      'site/glossary.csv',
    ])
    const first = await must(repository, 'git -C ../remote.git rev-parse main')
    expect((await runWorkflow(repository, workflow)).failed).toBe(null)
    expect(await must(repository, 'git -C ../remote.git rev-parse main')).toBe(first)
    rmSync(join(repository.folder, 'shows', '2.txt'))
    await must(repository, commitAll)
    expect((await runWorkflow(repository, workflow)).failed).toBe(null)
    expect(await must(repository, 'git -C ../remote.git ls-tree -r --name-only main site')).not.toContain('site/2')
  }, 60_000)

  it('should pass a pull request that is up to date, and tell what is not', async () => {
    const repository = await checkOut()
    await runWorkflow(repository, findWorkflow('push'))
    const check = findWorkflow('pull_request')
    expect((await runWorkflow(repository, check)).failed).toBe(null)
    writeFileSync(join(repository.folder, 'shows', '3.txt'), '浅水区 第3期：雨\n\n时间线\n00:00 开场\n10:00 结尾\n')
    const { failed, printed } = await runWorkflow(repository, check)
    expect(failed).toBe('Outputs as they should be')
    expect(printed).toContain('missing site/3.json')
    rmSync(join(repository.folder, 'shows', '3.txt'))
    rmSync(join(repository.folder, 'shows', '2.txt'))
    const gone = await runWorkflow(repository, check)
    expect(gone.failed).toBe('Outputs as they should be')
    expect(gone.printed).toContain('stale site/2.json')
  }, 60_000)

  it('should annotate the lines of a pull request, whatever its files are called', async () => {
    const repository = await checkOut()
    await runWorkflow(repository, findWorkflow('push'))
    const name = '50%,3:1.txt'
    writeFileSync(join(repository.folder, 'shows', name), '浅水区 第3期：雨\n\n时间线\n05:00 开场\n01:20 正题\n')
    const { printed } = await runWorkflow(repository, findWorkflow('pull_request'))
    expect(printed.split('\n')).toContain(
      '::warning file=shows/50%25%2C3%3A1.txt,line=5,col=1,title=chapter-order::' +
        'Unexpected time `1:20` after `5:00`, expected ascending times; the order of the text is kept',
    )
  }, 60_000)

  it('should fail a pull request with a text that cannot be read', async () => {
    const repository = await checkOut()
    writeFileSync(join(repository.folder, 'shows', '3.txt'), '')
    const { failed, printed } = await runWorkflow(repository, findWorkflow('pull_request'))
    expect(failed).toBe('Messages as annotations')
    expect(printed).toContain('::error file=shows/3.txt,title=notes::is empty')
  }, 60_000)
})
