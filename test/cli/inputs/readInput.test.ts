import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { largestInput, readInput } from '../../../src/cli/inputs/readInput.js'
import { makeFolder } from '../makeFolder.js'

async function read(name: string, files: Record<string, string>) {
  const file = join(await makeFolder(files), name)
  return readInput({ label: name, file, path: file, base: null })
}

describe('readInput', () => {
  it('should give the bytes', async () => {
    expect(Buffer.from(await read('a.txt', { 'a.txt': '开场' })).toString()).toBe('开场')
  })

  it.each(['', ' \n\t\r\n', '\ufeff', '\ufeff\n'])('should call %j empty', async (text) => {
    await expect(read('a.txt', { 'a.txt': text })).rejects.toThrow(
      'is empty: there is nothing to parse; check the file',
    )
  })

  it('should not read what is gone', async () => {
    await expect(read('a.txt', {})).rejects.toThrow('does not exist; check the name')
  })

  it('should not read what is too large to be show notes', async () => {
    const folder = await makeFolder({ 'a.txt': 'x' })
    const file = join(folder, 'a.txt')
    await truncate(file, largestInput + 1)
    await expect(readInput({ label: 'a.txt', file, path: file, base: null })).rejects.toThrow('larger than 100 MiB')
  })
})
