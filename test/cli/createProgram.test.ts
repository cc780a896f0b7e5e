import { describe, expect, it } from 'vitest'
import { createProgram } from '../../src/cli/createProgram.js'

describe('createProgram', () => {
  const program = createProgram('1.2.3', { debug: false, finish() {} })
  const commands = [program, ...program.commands]

  it('should explain every command and option', () => {
    for (const command of commands) {
      expect(command.description(), command.name()).not.toBe('')
      for (const option of command.options) expect(option.description, option.flags).not.toBe('')
    }
  })

  it('should show examples before options, of every command', () => {
    for (const command of [program, ...program.createHelp().visibleCommands(program)]) {
      if (command.name() === 'help') continue
      const help = command.helpInformation()
      expect(help.indexOf('Examples:'), command.name()).toBeGreaterThan(0)
      expect(help.indexOf('Examples:'), command.name()).toBeLessThan(help.indexOf('\nOptions:'))
    }
  })

  it('should collect repeated formats', () => {
    const parse = program.commands.find((command) => command.name() === 'parse')
    const { operands } = parse?.parseOptions(['a', '-f', 'json', 'b', '-f', 'csv']) ?? {}
    expect(operands).toEqual(['a', 'b'])
    expect(parse?.opts()).toMatchObject({ format: ['json', 'csv'] })
  })
})
