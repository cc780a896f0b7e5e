import { describe, expect, it } from 'vitest'
import { listCommands } from './listCommands.js'

describe('listCommands', () => {
  it('should tell commands from what they print, and pass over other blocks', () => {
    const guide = [
      '# Guide',
      '```sh',
      'notes parse a.txt',
      'notes parse b.txt  # again',
      '```',
      '```console',
      '$ notes parse a.txt \\',
      '    --format json',
      '{}',
      '$ true',
      '```',
      '```',
      '$ notes parse c.txt',
      'c',
      '',
      'd',
      '```',
      '```json',
      '{"$ ": 1}',
      '```',
      '```',
      'no command',
      '```',
    ].join('\n')
    expect(listCommands(guide)).toEqual([
      { line: 3, command: 'notes parse a.txt\nnotes parse b.txt  # again\n', output: null, inTerminal: false },
      { line: 7, command: 'notes parse a.txt \\\n    --format json', output: '{}\n', inTerminal: false },
      { line: 10, command: 'true', output: '', inTerminal: false },
      { line: 13, command: 'notes parse c.txt', output: 'c\n\nd\n', inTerminal: true },
    ])
  })
})
