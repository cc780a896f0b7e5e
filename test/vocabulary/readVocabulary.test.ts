import { describe, expect, it } from 'vitest'
import { readVocabulary } from '../../src/vocabulary/readVocabulary.js'
import { VocabularyError } from '../../src/vocabulary/vocabularyError.js'

describe('readVocabulary', () => {
  it('should read YAML', async () => {
    expect(await readVocabulary('labels:\n  chapters: [听点]\npatterns:\n  - [links, "柜上的.*"]\n')).toEqual({
      labels: { chapters: ['听点'] },
      patterns: [['links', '柜上的.*']],
    })
  })

  it('should read JSON', async () => {
    expect(await readVocabulary('{"roles": {"guest": ["掌柜"]}, "promotion": ["来喝茶"]}')).toEqual({
      roles: { guest: ['掌柜'] },
      promotion: ['来喝茶'],
    })
  })

  it('should read nothing as no words', async () => {
    expect(await readVocabulary('# later\n')).toEqual({})
  })

  it.each([
    ['label: {}', /^Unexpected key `label`, expected `labels`, `roles`, `before`/],
    ['labels: {chapter: [听点]}', /^Unexpected key `labels\.chapter`, expected `chapters`, `links`/],
    ['labels: [听点]', /^Unexpected list in `labels`, expected an object of lists of words$/],
    ['labels: {chapters: 听点}', /^Unexpected string `听点` in `labels\.chapters`, expected a list of words$/],
    ['roles: {guest: [12]}', /^Unexpected number `12` in `roles\.guest`, expected a word; put it in quotes$/],
    ['before: [""]', /^Unexpected empty word in `before`/],
    ['promotion: ["(来"]', /^Unexpected pattern `\(来` in `promotion`, expected a regular expression/],
    ['clauses: ["\\\\p{L} Wir"]', /^Unexpected capital `W` in the pattern/],
    ['furniture: ["x*"]', /^Unexpected pattern `x\*` in `furniture`, expected one that does not fit the empty text$/],
    ['patterns: [[books, ".*书"]]', /^Unexpected kind `books` in `patterns`, expected `chapters`/],
    ['patterns: [links]', /^Unexpected list in `patterns`, expected a list of pairs/],
    ['- 听点', /^Unexpected list, expected an object with `labels`/],
    ['labels: {chapters: [听点', /^Unexpected YAML: /],
  ])('should not read %s', async (source, message) => {
    const error = await readVocabulary(source).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(VocabularyError)
    expect(error).toHaveProperty('message', expect.stringMatching(message))
  })
})
