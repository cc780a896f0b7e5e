import { describe, expect, it } from 'vitest'
import { mergeDocuments } from '../../../src/cli/outputs/mergeDocuments.js'
import { createDocument, createEpisode } from '../../createDocument.js'

describe('mergeDocuments', () => {
  it('should put the items of all documents one after the other', () => {
    const merged = mergeDocuments([
      createDocument({ episodes: [createEpisode({ title: 'a' }), createEpisode({ title: 'b' })] }),
      createDocument({ episodes: [createEpisode({ title: 'c' })] }),
    ])
    expect(merged.episodes.map((episode) => episode.title)).toEqual(['a', 'b', 'c'])
    expect(merged.source.path).toBeNull()
  })

  it('should not fail where there is none', () => {
    expect(mergeDocuments([])).toEqual(createDocument())
  })
})
