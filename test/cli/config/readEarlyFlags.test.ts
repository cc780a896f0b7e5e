import { describe, expect, it } from 'vitest'
import { readEarlyFlags } from '../../../src/cli/config/readEarlyFlags.js'

describe('readEarlyFlags', () => {
  it.each([
    [[], { lang: null, config: null }],
    [['--lang', 'zh', 'parse'], { lang: 'zh', config: null }],
    [['parse', '--lang=zh', '--lang=en'], { lang: 'en', config: null }],
    [['parse', '--lang', 'fr'], { lang: null, config: null }],
    [['parse', '--', '--lang', 'zh'], { lang: null, config: null }],
    [['parse', '--config', 'a.json'], { lang: null, config: 'a.json' }],
    [['parse', '--config', 'a.json', '--no-config'], { lang: null, config: false }],
    [['parse', '--no-config', '--config=a.json'], { lang: null, config: 'a.json' }],
    [['parse', '--config'], { lang: null, config: null }],
  ])('should read %j', (args, flags) => {
    expect(readEarlyFlags(args)).toEqual(flags)
  })
})
