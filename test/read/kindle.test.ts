import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { readClippingDate } from '../../src/read/excerpts/readClippingDate.js'
import { kindle } from '../../src/read/kindle.js'

const read = (text: string) => parse(text, { reader: kindle })
const entry = (about: string, words = '盐', book = '长夜 (梁)') => `${book}\n- ${about}\n\n${words}\n==========\n`

describe('kindle', () => {
  it.each([
    ['您在位置 #123-125的标注 | 添加于 2024年1月2日星期二 上午8:30:00', '位置 #123-125'],
    ['您在第 7 页（位置 #114-116）的标注 | 添加于 2024年1月2日星期二 18:00:39', '第 7 页（位置 #114-116）'],
    ['您在第 126-126 页的标注 | 添加于 2024年1月2日星期二 上午8:35:18', '第 126-126 页'],
    ['我的标注 位置100-102 | 已添加至 2024年1月2日 星期二 下午8:30:00', '位置100-102'],
    [
      'Your Highlight on page 12 | Location 180-181 | Added on Tuesday, January 2, 2024 8:30:00 AM',
      'page 12 | Location 180-181',
    ],
    ['Your Highlight at location 98-99 | Added on Tuesday, 2 January 2024 08:30:00', 'location 98-99'],
    ['Highlight Loc. 123-25 | Added on Tuesday, January 02, 2024, 08:30 AM', 'Loc. 123-25'],
    ['位置No. 38-39のハイライト |作成日: 2024年1月2日火曜日 17:51:55', '位置No. 38-39'],
    ['Ihre Markierung bei Position 6470-6471 | Hinzugefügt am Dienstag, 2. Januar 2024 22:42:15', 'Position 6470-6471'],
    [
      'Votre surlignement sur la page 5 | emplacement 60-61 | Ajouté le mardi 2 janvier 2024 08:30:00',
      'page 5 | emplacement 60-61',
    ],
    [
      'La tua evidenziazione a pagina 5 | posizione 60-61 | Aggiunto il martedì 2 gennaio 2024 08:30:00',
      'pagina 5 | posizione 60-61',
    ],
    [
      'Seu destaque na página 5 | posição 60-61 | Adicionado: terça-feira, 2 de janeiro de 2024 08:30:00',
      'página 5 | posição 60-61',
    ],
  ])('should read place and day: %s', (about, place) => {
    expect(read(entry(about)).excerpts).toMatchObject([
      { text: '盐', place, date: '2024-01-02', source: { title: '长夜', author: '梁' } },
    ])
  })

  it.each([
    ['失物（修订版） (Chen, Aban)', '失物（修订版）', 'Chen, Aban'],
    ['A Book (One (Two))', 'A Book', 'One (Two)'],
    ['没有作者', '没有作者', null],
    ['\ufeff书（作者）', '书', '作者'],
    ['(只有括号)', '(只有括号)', null],
  ])('should part title and author: %s', (book, title, author) => {
    expect(read(entry('Your Highlight on page 1 | Added', '盐', book)).excerpts[0]?.source).toMatchObject({
      title,
      author,
    })
  })

  it('should join a note to the highlight beside it', () => {
    const note = entry('Your Note on Location 125 | Added', '想')
    const highlight = entry('Your Highlight on Location 123-125 | Added')
    expect(read(note + highlight).excerpts).toMatchObject([{ text: '盐', thought: '想' }])
    expect(read(highlight + note).excerpts).toMatchObject([{ text: '盐', thought: '想' }])
  })

  it('should join a note to a highlight elsewhere in the file by its location', () => {
    const { excerpts } = read(
      `${entry('Your Highlight on Location 123-125 | Added')}${entry('Your Highlight on Location 9-9 | Added', '灯')}${entry('Your Note on Location 124 | Added', '想')}`,
    )
    expect(excerpts).toMatchObject([{ thought: '想' }, { thought: null }])
  })

  it.each([
    ['of another book', entry('Your Note on Location 125 | Added', '想', '别的书 (梁)')],
    ['of another place', entry('Your Note on Location 300 | Added', '想')],
    ['of a page, as a location', entry('Your Note on page 124 | Added', '想')],
  ])('should not join a note %s', (_, note) => {
    const { excerpts } = read(entry('Your Highlight on Location 123-125 | Added') + note)
    expect(excerpts).toMatchObject([
      { text: '盐', thought: null },
      { text: '', thought: '想' },
    ])
  })

  it('should set bookmarks aside, and what the publisher withheld', () => {
    const { excerpts, boilerplate } = read(
      entry('您在位置 #385 的书签 | 添加于 2024年1月2日', '') +
        entry('您在位置 #3-4的标注 | 添加于 2024年1月2日', '<您已达到本书的剪贴上限>'),
    )
    expect(excerpts).toEqual([])
    expect(boilerplate).toHaveLength(2)
  })

  it('should keep an entry that is not understood', () => {
    expect(read('半截\n==========\n').boilerplate[0]?.text).toBe('半截')
  })

  it.each(['', '==========', 'a\n==========', '- \n- \n==========', 'a (\n- | \n\nb\n==========', '((((\n- x\n\nb'])(
    'should not fail on %j',
    (text) => {
      expect(read(text).source.length).toBe(text.length)
    },
  )

  it('should not take long over wide ranges', () => {
    const start = performance.now()
    read(entry('Your Highlight on Location 1-999999999 | Added').repeat(2000))
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('readClippingDate', () => {
  it.each(['Added on', '添加于 2024年13月2日', 'Januar', '2 Foo 2024'])('should not make a day of %s', (words) => {
    expect(readClippingDate(words)).toBeNull()
  })
})
