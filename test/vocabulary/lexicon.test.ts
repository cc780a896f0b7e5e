import { describe, expect, it } from 'vitest'
import { isFurniture, isPromotion, readLabel, readRole } from '../../src/vocabulary/lexicon.js'

describe('readLabel', () => {
  it.each([
    ['时间线跳转', 'chapters'],
    ['本期节目时间轴', 'chapters'],
    ['TIMESTAMPS', 'chapters'],
    ['相关链接', 'links'],
    ['本期节目中提到的书', 'links'],
    ['往期回顾', 'links'],
    ['附录', 'glossary'],
    ['名词解释', 'glossary'],
    ['本期嘉宾', 'guests'],
    ['嘉宾/主播', 'people'],
    ['登场人物', 'people'],
    ['剪辑制作', 'credits'],
    ['加入听友群', 'promotion'],
    ['Show Notes', 'chapters'],
    ['片尾曲', 'music'],
  ])('should read %s as %s', (words, kind) => {
    expect(readLabel(words)?.kind).toBe(kind)
  })

  it.each([
    '',
    '今天天气很好',
    '为什么要做这件事',
    'DeepSeek',
    '一个很长的句子里提到了相关链接这几个字但它并不是标题而是一段普通的叙述文字',
  ])('should not read %s', (words) => {
    expect(readLabel(words)).toBeNull()
  })

  it('should read the end of unknown words only where the form says heading', () => {
    expect(readLabel('老周的书单')).toBeNull()
    expect(readLabel('老周的书单', true)?.kind).toBe('links')
  })
})

describe('readRole', () => {
  it('should name the role in the Podcasting 2.0 taxonomy', () => {
    expect(readRole('主播')).toBe('host')
    expect(readRole('后期剪辑')).toBe('audio editor')
    expect(readRole('某某')).toBeNull()
  })
})

describe('isPromotion and isFurniture', () => {
  it('should know what asks for subscriptions and what a player says', () => {
    expect(isPromotion('欢迎添加小助手微信进群')).toBe(true)
    expect(isFurniture('播放列表还是空的')).toBe(true)
    expect(isFurniture('Other recent episodes')).toBe(true)
  })

  it('should not take prose for either', () => {
    expect(isPromotion('他在微信做了八年产品')).toBe(false)
    expect(isFurniture('我们聊了播放列表的设计，它为什么还是空的')).toBe(false)
  })
})
