import { describe, expect, it } from 'vitest'
import { chooseWidth } from '../../../src/cli/view/chooseWidth.js'

describe('chooseWidth', () => {
  it('should stay between 40 and 100, and be 80 where nobody knows', () => {
    expect([undefined, 0, 20, 72, 300].map(chooseWidth)).toEqual([80, 80, 40, 72, 100])
  })
})
