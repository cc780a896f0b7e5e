import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/cli/readSettings.js'
import { UsageError } from '../../src/cli/usageError.js'

describe('readSettings', () => {
  it('should know what is meant by nothing', () => {
    expect(readSettings(['-'], {})).toEqual({
      operands: ['-'],
      formats: [],
      template: null,
      output: null,
      folder: { force: false, useCache: true, mode: 'write', clean: false, watch: false },
      formatOptions: {},
      from: null,
      vocabulary: null,
      positions: false,
      duration: null,
      addStart: null,
      stdinName: null,
      color: 'auto',
      pager: true,
      quiet: false,
      configured: [],
      debug: false,
    })
  })

  it('should take - for standard output, --no-color for never, and a format given twice once', () => {
    const settings = readSettings([], { output: '-', color: false, format: ['csv', 'json', 'csv'] })
    expect(settings).toMatchObject({ output: null, color: 'never', formats: ['csv', 'json'] })
  })

  it('should not accept an empty output', () => {
    expect(() => readSettings([], { output: '' })).toThrow(UsageError)
  })
})
