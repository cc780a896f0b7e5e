import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { drawProgress } from '../../../src/cli/progress/drawProgress.js'

const progress = { done: 500, total: 2000, label: 'shows/1.txt', seconds: 2 }

describe('drawProgress', () => {
  it('should show bar, count, rate, time left and file', () => {
    expect(drawProgress(progress, 80)).toBe('[=====>              ] 500/2,000 · 250/s · 6 s left · shows/1.txt')
  })

  it('should fit every window, also with Chinese names and controls in them', () => {
    for (let width = 10; width < 120; width++) {
      const line = drawProgress(
        { ...progress, label: '节目/第一期：\u001b[31m大模型的今天和明天以及后天.txt'.repeat(3) },
        width,
      )
      expect(stringWidth(line)).toBeLessThanOrEqual(width)
      expect(line).not.toContain('\u001b')
    }
  })

  it('should not promise anything before the first file is done', () => {
    expect(drawProgress({ ...progress, done: 0 }, 80)).toBe('[>                   ] 0/2,000 · shows/1.txt')
  })
})
