import { chmod, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listOutputs } from '../listOutputs.js'
import { makeFolder } from '../makeFolder.js'
import { runNotes, runShell } from '../runNotes.js'
import { show } from '../shows.js'

// Root may read and write everything; as somebody else the rights count.
const uid = process.getuid?.() === 0 ? { uid: 65534 } : {}

describe('notes parse with bad input', () => {
  it('should tell each in one line, do the others and answer 1', async () => {
    const cwd = await makeFolder({
      'a.txt': show,
      'empty.txt': '',
      'image.txt': Uint8Array.of(137, 80, 78, 71, 0, 0, 0, 1),
    })
    await mkdir(join(cwd, 'nothing'))
    const args = ['parse', 'gone.txt', 'empty.txt', 'image.txt', 'nothing', '*.pdf', 'a.txt', '-f', 'ndjson', '-q']
    const { code, stdout, stderr } = await runNotes(args, { cwd })
    expect(code).toBe(1)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toHaveLength(5)
    expect(lines).toContain('gone.txt: error: does not exist; check the name')
    expect(lines).toContain('empty.txt: error: is empty: there is nothing to parse; check the file')
    expect(lines).toContain('image.txt: error: holds NUL bytes: this is binary data, not text; give the text itself')
    expect(stderr).toContain('nothing: error: holds no .txt, .md or .markdown file')
    expect(stderr).toContain('*.pdf: error: is no file, and as a glob it matches none')
  })

  it('should refuse bytes that no encoding reads', async () => {
    const cwd = await makeFolder({ 'odd.txt': Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41) })
    const { code, stdout, stderr } = await runNotes(['parse', 'odd.txt'], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^odd\.txt: error: .*save it as UTF-8\n$/)
  })

  it('should read GB18030', async () => {
    const gb18030 = Buffer.concat([
      Buffer.from('00:05 '),
      Buffer.from([0xbf, 0xaa, 0xb3, 0xa1]),
      Buffer.from('\n01:20 b\n'),
    ])
    const { code, stdout } = await runNotes(['parse', '-q'], { input: gb18030 })
    expect(code).toBe(0)
    expect(stdout).toContain('开场')
  })

  it('should say that a file or folder may not be read', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'no.txt': show, 'sub/b.txt': show })
    await chmod(cwd, 0o755)
    await chmod(join(cwd, 'no.txt'), 0)
    await chmod(join(cwd, 'sub'), 0)
    const { code, stdout, stderr } = await runNotes(['parse', '.', '-f', 'ndjson', '-q'], { cwd, ...uid })
    await chmod(join(cwd, 'sub'), 0o755)
    expect(code).toBe(1)
    expect(stdout).toContain('"a.txt"')
    expect(stderr).toBe(
      'sub: error: permission denied; check its rights with `ls -l`\nno.txt: error: permission denied; check its rights with `ls -l`\n',
    )
  })

  it('should say that nothing was piped in', async () => {
    const { code, stdout, stderr } = await runNotes(['parse'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe('<stdin>: error: is empty: nothing came in; pipe a text in or name a file\n')
  })

  it('should not let a file name disturb the terminal', async () => {
    const cwd = await makeFolder()
    const { stderr } = await runNotes(['parse', 'x\u001b]0;y\n.txt', '-q'], { cwd })
    expect(stderr).toBe(
      'x␛]0;y .txt: error: is no file, and as a glob it matches none; check the name or the pattern\n',
    )
  })
})

describe('notes parse with a bad output', () => {
  it('should say that a folder may not be written into, once, and do no work', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show, 'out/x': '' })
    await chmod(cwd, 0o755)
    const { code, stdout, stderr } = await runNotes(['parse', 'a.txt', 'b.txt', '-o', 'out'], { cwd, ...uid })
    // Somebody else's folder: root made it.
    if (!('uid' in uid)) return
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe('out: error: cannot be written: permission denied; choose another --output\n')
    expect(await readdir(join(cwd, 'out'))).toEqual(['x'])
  })

  it('should not look for a folder inside a file', async () => {
    const cwd = await makeFolder({ 'a.txt': show, file: '' })
    const { code, stderr } = await runNotes(['parse', 'a.txt', '-o', 'file/a.json', '-q'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toBe(
      'file/a.json: error: cannot be written: a part of its path is a file, not a folder; choose another --output\n',
    )
  })

  it('should not replace a folder by a file, and write the others', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show, 'out/a.json/x': '' })
    const { code, stderr } = await runNotes(['parse', 'a.txt', 'b.txt', '-o', 'out', '-q'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toBe('out/a.json: error: is a folder: cannot be written as a file; choose another --output\n')
    expect(await listOutputs(join(cwd, 'out'))).toEqual(['a.json', 'b.json'])
  })

  it('should say once that the disk is full', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show })
    const { code, stderr } = await runShell('$NOTES parse a.txt b.txt -q > /dev/full', cwd)
    expect(code).toBe(1)
    expect(stderr).toBe(
      '<stdout>: error: cannot be written: no space left on the device; make room or write elsewhere\n',
    )
  })
})
