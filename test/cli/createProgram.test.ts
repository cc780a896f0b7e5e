import { describe, expect, it, vi } from 'vitest'
import { createProgram } from '../../src/cli/createProgram.js'

const actions = { parse: async () => {}, listFormats: async () => {}, printSchema: async () => {} }

describe('createProgram', () => {
  const program = createProgram(actions, '1.2.3')
  const commands = [program, ...program.commands]

  it('should explain every command and option', () => {
    for (const command of commands) {
      expect(command.description(), command.name()).not.toBe('')
      for (const option of command.options) expect(option.description, option.flags).not.toBe('')
    }
  })

  it('should show examples before options', () => {
    const help = program.commands[0]?.helpInformation() ?? ''
    expect(help.indexOf('Examples:')).toBeGreaterThan(0)
    expect(help.indexOf('Examples:')).toBeLessThan(help.indexOf('\nOptions:'))
  })

  it('should collect repeated formats', async () => {
    const parse = vi.fn(async () => {})
    const listening = createProgram({ ...actions, parse }, '1.2.3')
    await listening.parseAsync(['parse', 'a', '-f', 'json', 'b', '-f', 'csv'], { from: 'user' })
    expect(parse).toHaveBeenCalledWith(['a', 'b'], { format: ['json', 'csv'] })
  })
})
