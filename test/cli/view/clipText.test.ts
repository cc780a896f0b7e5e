import { describe, expect, it } from 'vitest'
import { clipText } from '../../../src/cli/view/clipText.js'

describe('clipText', () => {
  it('should mark that there is more', () => {
    expect(clipText('一二三四五', 6, 1)).toEqual(['一二…'])
    expect(clipText('一二三四五六七', 6, 2)).toEqual(['一二', '三四…'])
  })

  it('should not mark what is whole', () => {
    expect(clipText('一二三', 6, 1)).toEqual(['一二三'])
    expect(clipText('', 6, 1)).toEqual([])
  })

  it('should mark a long text of which only the beginning is looked at', () => {
    expect(clipText('字'.repeat(1_000_000), 10, 1)).toEqual(['字字字字…'])
  })
})
