import { describe, expect, it } from 'vitest'
import { parse, read } from '../../src/index.js'
import { isPromotion, readLabel, readRole, useVocabulary } from '../../src/vocabulary/lexicon.js'

const own = {
  labels: { chapters: ['听点'], links: ['时间轴'] },
  roles: { guest: ['掌柜'] },
  contacts: { teahouse: ['茶号'] },
  promotion: ['来店里喝茶'],
}

describe('useVocabulary', () => {
  it('should know the words of a user, before the built-in ones', () => {
    useVocabulary(own, () => {
      expect(readLabel('听点')?.kind).toBe('chapters')
      expect(readLabel('时间轴')?.kind).toBe('links')
      expect(readRole('掌柜')).toBe('guest')
      expect(isPromotion('周末来店里喝茶')).toBe(true)
      expect(readLabel('时间线')?.kind).toBe('chapters')
    })
  })

  it('should forget them afterwards', () => {
    useVocabulary(own, () => readLabel('听点'))
    expect(readLabel('听点')).toBeNull()
    expect(readLabel('时间轴')?.kind).toBe('chapters')
    expect(isPromotion('周末来店里喝茶')).toBe(false)
  })

  it('should forget them where something is thrown', () => {
    expect(() =>
      useVocabulary(own, () => {
        throw new Error('broken reader')
      }),
    ).toThrow('broken reader')
    expect(readLabel('听点')).toBeNull()
  })
})

describe('the option vocabulary', () => {
  const text = '茶馆夜话\n\n掌柜：林晚舟\n茶号：@wanzhou\n\n听点\n00:05 开门\n12:30 打烊\n'

  it('should reach the whole way of a text', () => {
    const [episode] = parse(text, { vocabulary: own }).episodes
    expect(episode?.people).toMatchObject([{ name: '林晚舟', role: 'guest' }])
    expect(episode?.contacts).toMatchObject([{ kind: 'teahouse', handle: '@wanzhou' }])
    expect(episode?.chapters).toHaveLength(2)
  })

  it('should not reach the next text, nor one that is read at the same time', async () => {
    const [withWords, without] = await Promise.all([read(text, { vocabulary: own }), read(text)])
    expect(withWords.episodes[0]?.people).toHaveLength(1)
    expect(without.episodes[0]?.people).toHaveLength(0)
    expect(parse(text).episodes[0]?.people).toHaveLength(0)
  })
})
