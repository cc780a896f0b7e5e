import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'
import { show } from '../shows.js'

const list = '{{#episodes}}\n{{#chapters}}\n{{startClock}} {{title}}\n{{/chapters}}\n{{/episodes}}\n'
const written = '0:05 开场介绍\n1:20 为什么做搜索\n12:40 结尾闲聊\n'

describe('notes parse --template', () => {
  it('should write what the template says', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'list.txt': `\ufeff${list}` })
    const { code, stdout } = await runNotes(['parse', 'a.txt', '-q', '--template', 'list.txt'], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: written })
  })

  it('should join plain texts of several inputs, and no pages', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show, 'list.txt.mustache': list, 'page.html': list })
    const inputs = ['parse', 'a.txt', 'b.txt', '-q', '--template']
    expect((await runNotes([...inputs, 'list.txt.mustache'], { cwd })).stdout).toBe(written + written)
    const { code, stderr } = await runNotes([...inputs, 'page.html'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('several outputs in template cannot be joined')
  })

  it('should write beside other formats, a file an input', async () => {
    const cwd = await makeFolder({ 'shows/a.txt': show, 'shows/b.txt': show, 'list.md': list })
    const args = ['parse', 'shows', '-q', '-f', 'markdown', '-f', 'json', '--template', 'list.md', '-o', 'out']
    expect((await runNotes(args, { cwd })).code).toBe(0)
    expect(await readFile(join(cwd, 'out/b.template.md'), 'utf8')).toBe(written)
    expect(await readFile(join(cwd, 'out/b.markdown.md'), 'utf8')).toContain('## Chapters')
    expect(JSON.parse(await readFile(join(cwd, 'out/b.json'), 'utf8'))).toHaveProperty('schemaVersion')
  })

  it('should write into the file that is named, whatever its ending is', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'list.txt': list })
    const { code } = await runNotes(['parse', 'a.txt', '--template', 'list.txt', '-o', 'new/a.xyz'], { cwd })
    expect(code).toBe(0)
    expect(await readFile(join(cwd, 'new/a.xyz'), 'utf8')).toBe(written)
  })

  it.each([
    [
      'names what is not there',
      ['--template', 'wrong.txt'],
      /^error: wrong\.txt:2:5: Unexpected field `titel`, expected/,
    ],
    ['is not closed', ['--template', 'open.txt'], /^error: open\.txt:1:1: Unclosed section `episodes`/],
    ['does not exist', ['--template', 'none.txt'], /^error: the template none\.txt: does not exist; check the name/],
    ['is a folder', ['--template', '.'], /^error: the template \.: is a folder, not a file/],
    ['is no UTF-8', ['--template', 'gbk.txt'], /^error: the template gbk\.txt: is not UTF-8; save it as UTF-8/],
    ['shares standard output', ['--template', 'list.md', '-f', 'json'], /several formats cannot share standard output/],
    ['would be replaced', ['--template', 'list.md', '-o', 'list.md'], /^error: list\.md would overwrite the template/],
    [
      'would be replaced in its folder',
      ['--template', 'a.md', '-o', '.'],
      /^error: a\.md would overwrite the template/,
    ],
  ])('should answer 2 where it %s', async (_name, args, reason) => {
    const files = { 'a.txt': show, 'list.md': list, 'a.md': list, 'open.txt': '{{#episodes}}' }
    const cwd = await makeFolder({ ...files, 'wrong.txt': '{{#episodes}}\nx = {{titel}}{{/episodes}}' })
    await writeFile(join(cwd, 'gbk.txt'), new Uint8Array([0xd6, 0xd0]))
    const { code, stdout, stderr } = await runNotes(['parse', 'a.txt', ...args], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(reason)
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(list)
  })
})
