import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { weread } from '../../src/read/weread.js'

const read = (text: string) => parse(text, { reader: weread })
const head = '《渡口》\n\n温如海\n2个笔记\n\n'

describe('weread', () => {
  it('should read book, author, chapter and quotation', () => {
    const { excerpts, episodes } = read(`${head}第一章\n\n◆ 水有记性。\n\n-- 来自微信读书`)
    expect(episodes).toEqual([])
    expect(excerpts).toMatchObject([
      { text: '水有记性。', chapter: '第一章', source: { title: '渡口', author: '温如海' }, thought: null, date: null },
    ])
  })

  it('should set counts and origin aside', () => {
    const { boilerplate } = read(`${head}◆ 水有记性。\n\n-- 来自微信读书`)
    expect(boilerplate.map((item) => item.text)).toEqual(['2个笔记', '-- 来自微信读书'])
  })

  it('should put a thought beside what it is about', () => {
    const { excerpts } = read(`${head}3\n\n◆ 2026/07/21发表想法\n\n一\n\n二\n\n原文：水有记性\n\n4\n\n◆ 船`)
    expect(excerpts).toMatchObject([
      { text: '水有记性', thought: '一\n二', date: '2026-07-21', chapter: '3' },
      { text: '船', thought: null, chapter: '4' },
    ])
  })

  it('should not take the words of a thought without a quotation for a chapter', () => {
    const { excerpts } = read(`${head}3\n\n◆ 2026/07/21发表想法\n\n很好\n\n◆ 船`)
    expect(excerpts).toMatchObject([
      { text: '', thought: '很好', chapter: '3' },
      { text: '船', chapter: '3' },
    ])
  })

  it('should not take a later paragraph of a quotation for a chapter', () => {
    const { excerpts } = read(`${head}甲\n\n◆ 一段。\n\n又一段。\n\n◆ 船`)
    expect(excerpts.map((excerpt) => [excerpt.chapter, excerpt.text])).toEqual([
      ['甲', '一段。\n又一段。'],
      ['甲', '船'],
    ])
  })

  it.each(['>>', '•'])('should read older copies, in which ◆ marks the chapters: %s', (mark) => {
    const { excerpts } = read(`${head}◆ 甲\n\n2021/2/6 发表想法\n更陡\n\n${mark} 山\n\n◆ 乙\n\n${mark} 水\n续行`)
    expect(excerpts).toMatchObject([
      { text: '山', thought: '更陡', date: '2021-02-06', chapter: '甲' },
      { text: '水\n续行', thought: null, chapter: '乙' },
    ])
  })

  it('should keep the lines of a verse with the quotation they stand below', () => {
    const { excerpts } = read(`${head}◆ 甲\n\n>> 歌谣这样唱：\n水往东\n船往西\n\n◆ 乙\n\n>> 岸`)
    expect(excerpts).toMatchObject([
      { text: '歌谣这样唱：\n水往东\n船往西', chapter: '甲' },
      { text: '岸', chapter: '乙' },
    ])
  })

  it('should not take the heading over what is said of the whole book for a chapter', () => {
    const { excerpts, boilerplate } = read(`${head}◆ 点评\n\n2023/2/26 认为好看\n\n好读。\n\n◆ 甲\n\n>> 水`)
    expect(excerpts).toMatchObject([
      { text: '', thought: '认为好看\n好读。', chapter: null },
      { text: '水', chapter: '甲' },
    ])
    expect(boilerplate.map((item) => item.text)).toContain('◆ 点评')
  })

  it('should read several books', () => {
    const { excerpts } = read(`${head}◆ 一\n\n《山》\n\n某人\n1个笔记\n\n◆ 二`)
    expect(excerpts.map((excerpt) => excerpt.source?.title)).toEqual(['渡口', '山'])
  })

  it('should keep a chapter in which nothing is marked', () => {
    expect(read(`${head}◆ 甲\n\n◆ 乙\n\n>> 水`).boilerplate.map((item) => item.text)).toContain('◆ 甲')
  })

  it.each(['', '\n\n', '《》', '◆', '原文：', '◆ 2026/13/45发表想法', '-- 来自微信读书', '《a》\n◆'])(
    'should not fail on %j',
    (text) => {
      expect(read(text).source.length).toBe(text.length)
    },
  )

  it('should not take long over a long copy', () => {
    const start = performance.now()
    read(`${head}${'◆ 水\n\n又一段\n\n'.repeat(5000)}`)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
