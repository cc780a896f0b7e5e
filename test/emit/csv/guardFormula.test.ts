import { describe, expect, it } from 'vitest'
import { guardFormula } from '../../../src/emit/csv/guardFormula.js'

describe('guardFormula', () => {
  it.each([
    '=1+1',
    '+1',
    '-1+1',
    '-5.2%',
    '+8613800000000',
    "'-5.2",
    '@SUM(1)',
    '＝1',
    '＋1',
    '－1',
    '＠SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\ttext',
    ' =1',
    '\u3000=1',
    '\uFEFF=1',
    '\u200B=1',
    '\u0000=1',
    "'=1",
  ])('should guard %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`)
  })

  it.each(['', '1+1', '开场 = 正题', '《=》', "it's", "'quoted'", ' text', '10-12 点', '-5', '-5.2', '—— 完', '#tag'])(
    'should not touch %j',
    (text) => {
      expect(guardFormula(text)).toBe(text)
    },
  )
})
