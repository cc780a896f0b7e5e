import { describe, expect, it } from 'vitest'
import { findFrontMatter } from '../../src/read/markdown/frontMatter/findFrontMatter.js'
import { readFrontMatter } from '../../src/read/markdown/frontMatter/readFrontMatter.js'
import { readDay } from '../../src/read/readDay.js'
import { createPlacer } from '../../src/tree/createPlacer.js'

function read(source: string) {
  const matter = findFrontMatter(source)
  return matter ? readFrontMatter(source, matter, createPlacer(source)) : null
}

describe('readFrontMatter', () => {
  it('should read YAML', () => {
    const nodes = read('---\ntitle: 慢慢走\nep: 12\ndate: 1553086800000\nhosts: [阿禾, 老周]\n---\n')
    expect(nodes).toMatchObject([
      { type: 'field', name: 'title', value: '慢慢走' },
      { type: 'field', name: 'number', value: '12' },
      { type: 'field', name: 'published', value: '2019-03-20' },
      { type: 'person', name: '阿禾', role: 'host' },
      { type: 'person', name: '老周', role: 'host' },
    ])
  })

  it('should read TOML', () => {
    const nodes = read('+++\ntitle = "慢慢走"\ndate = 2024-03-05\n[guest]\nname = "小满"\nbio = "店主"\n+++\n')
    expect(nodes).toMatchObject([
      { name: 'title', value: '慢慢走' },
      { name: 'published', value: '2024-03-05' },
      { type: 'person', name: '小满', role: 'guest', about: '店主' },
    ])
  })

  it('should read page properties of Logseq', () => {
    expect(read('title:: 慢慢走\nguest:: [[小满]], [[阿禾]]\n\n- 正文\n')).toMatchObject([
      { name: 'title', value: '慢慢走' },
      { type: 'person', name: '小满', role: 'guest' },
      { type: 'person', name: '阿禾', role: 'guest' },
    ])
  })

  it('should read malformed YAML line by line', () => {
    expect(read('---\ntitle: 慢慢走: 第二章: 完\nshow: 小山电台\n---\n')).toMatchObject([
      { name: 'title', value: '慢慢走: 第二章: 完' },
      { name: 'podcast', value: '小山电台' },
    ])
  })

  it('should place each property', () => {
    const source = '---\ntitle: 慢慢走\nshow: 小山电台\n---\n'
    const [, show] = read(source) ?? []
    expect(source.slice(show?.position?.start.offset, show?.position?.end.offset)).toBe('show: 小山电台')
  })

  it('should keep sentences under unknown keys, and nothing else of them', () => {
    const sentence = '这是一段很长的说明文字，它不属于任何已知的字段，但是仍然不应当丢失，所以要留在正文里，一字不落。'
    expect(read(`---\nremark: ${sentence}\nlayout: post\nhash: 0f203764\n---\n`)).toMatchObject([
      { type: 'paragraph', value: `remark: ${sentence}` },
    ])
  })

  it('should not take sound for the page of an episode', () => {
    expect(read('---\nurl: https://media.example.com/12.mp3\nguid: a-b-c\n---\n')).toEqual([])
  })

  it('should not take rulers around prose for front matter', () => {
    expect(findFrontMatter('---\n只是一段话。\n---\n')).toBeNull()
  })

  it('should not take an open fence for front matter', () => {
    expect(findFrontMatter('---\ntitle: 慢慢走\n正文\n')).toBeNull()
  })
})

describe('readDay', () => {
  it.each([
    ['2019-07-02 09:00:00 +0900', '2019-07-02'],
    ['Tue, 02 Jul 2019 09:00:00 GMT', '2019-07-02'],
    ['1553086800000', '2019-03-20'],
    ['1553086800', '2019-03-20'],
    ['2024年1月2日', '2024-01-02'],
    ['someday', null],
  ])('should read %s as %s', (value, day) => {
    expect(readDay(value)).toBe(day)
  })
})
