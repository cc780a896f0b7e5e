import { describe, expect, it } from 'vitest'
import { formatMessage } from '../../../src/cli/report/formatMessage.js'

const message = { rule: 'chapter-order', severity: 'warning', reason: 'goes back', line: 3, column: 7 } as const

describe('formatMessage', () => {
  it('should be what editors read', () => {
    expect(formatMessage('a.txt', message)).toBe('a.txt:3:7: warning: goes back [chapter-order]')
  })

  it('should leave out a place that is not known', () => {
    expect(formatMessage('a.txt', { ...message, column: null })).toBe('a.txt:3: warning: goes back [chapter-order]')
    expect(formatMessage('a.txt', { ...message, line: null })).toBe('a.txt: warning: goes back [chapter-order]')
  })
})
