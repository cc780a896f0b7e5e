import { describe, expect, it } from 'vitest'
import { bindOwnEmitter } from '../../../src/cli/emitters/bindOwnEmitter.js'
import { Problem } from '../../../src/cli/problem.js'
import { createDocument, createEpisode } from '../../createDocument.js'

function bind(emit: (document: ReturnType<typeof createDocument>) => unknown) {
  const fields = { name: 'x', extension: '.x', mediaType: 'text/plain', description: '' }
  // What a module gives is not what its type says.
  const emitter = { ...fields, emit: emit as () => string }
  return bindOwnEmitter({ emitter, label: './x.js', url: 'file:///x.js' })
}

describe('bindOwnEmitter', () => {
  it.each([
    ['a number', () => 5, 'failed at <stdin>: it gave the number 5, expected'],
    ['nothing', () => {}, 'gave nothing (undefined)'],
    ['an array', () => ['a', 'b'], 'gave an array, expected a text, or an object of file names and texts'],
    ['bytes', () => new Uint8Array(1), 'gave a Uint8Array'],
    ['a map', () => new Map([['a.txt', '']]), 'gave a Map'],
    [
      'a record of others',
      () => ({ 'a.md': '', 'b.md': null }),
      "gave null for the file 'b.md', expected a text; mend it",
    ],
    ['a promise', async () => '', 'gave a promise, expected a text: `emit` must not be async'],
    ['a promise that fails', () => Promise.reject(new Error('late')), 'gave a promise'],
    [
      'an error',
      () => {
        throw new RangeError('oops\nmore')
      },
      'failed at <stdin> (RangeError: oops)',
    ],
  ])('should say of %s what was expected', (_name, emit, reason) => {
    const format = bind(emit)
    expect(() => format.emit(createDocument())).toThrow(Problem)
    expect(() => format.emit(createDocument())).toThrow(reason)
  })

  it.each([
    ['a text', ''],
    ['texts by file name', { 'a.txt': '' }],
    ['no file at all', Object.create(null)],
  ])('should take %s', (_name, output) => {
    expect(bind(() => output).emit(createDocument())).toBe(output)
  })

  it('should not let an emitter change what the next one gets', () => {
    const document = createDocument({ episodes: [createEpisode()] })
    bind(({ episodes }) => String(episodes.splice(0).length)).emit(document)
    expect(document.episodes).toHaveLength(1)
  })
})
