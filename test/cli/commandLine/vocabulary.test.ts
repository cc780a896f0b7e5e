import { describe, expect, it } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'

const text = '掌柜：林晚舟\n\n00:05 开门\n12:30 打烊\n'

describe('notes parse --vocabulary', () => {
  it('should read with the words of a file', async () => {
    const cwd = await makeFolder({ 'a.txt': text, 'words.yaml': 'roles:\n  guest: [掌柜]\n' })
    const { code, stdout } = await runNotes(['parse', 'a.txt', '--vocabulary', 'words.yaml'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).episodes[0].people).toMatchObject([{ name: '林晚舟', role: 'guest' }])
  })

  it.each([
    ['is not there', 'none.yaml', 'the vocabulary none.yaml: does not exist; check the name'],
    [
      'has a key that is none',
      'words.yaml',
      'the vocabulary words.yaml: Unexpected key `label`, expected `labels`, `roles`',
    ],
  ])('should not begin where the file %s', async (_, name, message) => {
    const cwd = await makeFolder({ 'a.txt': text, 'words.yaml': 'label: {chapters: [听点]}\n' })
    const { code, stdout, stderr } = await runNotes(['parse', 'a.txt', '--vocabulary', name], { cwd })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
  })
})
