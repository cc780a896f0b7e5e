import fc from 'fast-check'
import { createChapter } from '../createDocument.js'
import { hostileText } from './hostileText.js'

/** Chapters a minute apart with titles that break formats: always the same ones. */
export const hostileChapters = [
  ...[
    '=1+1',
    ']]>',
    '-->',
    '</psc:chapter>',
    'a::b',
    '[[x]]',
    '# c',
    ';',
    '[CHAPTER]',
    'a\\',
    'a\tb',
    '<c.x>',
    '&lt;',
    '\'"',
  ],
  ...fc.sample(hostileText, { numRuns: 200, seed: 1 }),
].map((title, index) => createChapter({ start: index * 60 + 0.5, title, url: `https://a.example/${title}` }))
