import { it } from 'vitest'
import { markdown } from '../../src/emit/markdown.js'
import { readLogseq } from '../validators/readLogseq.js'
import { createHostileDocument } from './createHostileDocument.js'

it('x', () => {
  for (const t of (process.env.T ?? '[[').split('@@@')) {
    const f = String(markdown.emit(createHostileDocument(JSON.parse(`"${t}"`)), { flavor: 'logseq' }))
    const [, content = ''] = /^(?:[^\n]+:: [^\n]*\n)*\n?(- .*)$/s.exec(f) ?? []
    for (const line of content.split('\n')) {
      const { syntax, blocks } = readLogseq(line.trimStart())
      if ([...syntax].some((x) => !/^(Bold|Quote|Link:Complex:https?|Link:Search)$/.test(x)))
        console.log(JSON.stringify(line), JSON.stringify(blocks.map((b) => b.text)), [...syntax].join())
    }
  }
})
