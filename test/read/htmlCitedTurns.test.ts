import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { html } from '../../src/read/html.js'

const read = (source: string) => parse(source, { reader: html, positions: true })
const turns = (source: string) =>
  read(source).episodes[0]?.transcript.map(({ speaker, start, text }) => [speaker, start, text])

const spoken =
  '<cite>甲：</cite><time>0:01</time><p>井边有人。</p>\n<time>0:05</time><p>[水声]</p>\n<cite>乙:</cite><time>1:00:07</time><p>在打水。</p>'

describe('transcripts of cite, time and p', () => {
  it('should make a turn without a speaker of a time without cite', () => {
    expect(turns(spoken)).toEqual([
      ['甲', 1, '井边有人。'],
      [null, 5, '[水声]'],
      ['乙', 3607, '在打水。'],
    ])
  })

  it('should place each turn from its first element to its last', () => {
    const { position } = read(spoken).episodes[0]?.transcript[1] ?? {}
    expect(spoken.slice(position?.start.offset, position?.end.offset)).toBe('<time>0:05</time><p>[水声]</p>')
  })

  it('should read the rest of the page as ever', () => {
    const page = `<html><body><h1>水井记</h1><p>这一期说一口井。</p><div>${spoken}</div></body></html>`
    const [episode] = read(page).episodes
    expect(episode).toMatchObject({ title: '水井记', description: '这一期说一口井。' })
    expect(episode?.transcript).toHaveLength(3)
  })

  it('should leave out a time that cannot be read, and say so', () => {
    const source = spoken.replace('0:05', '不详')
    expect(turns(source)?.[1]).toEqual([null, null, '[水声]'])
    expect(read(source).messages).toMatchObject([{ rule: 'item-value', line: 2 }])
  })

  it('should keep what is said by nobody at no time', () => {
    const source = `${spoken}<h2>附记</h2><p>录于井台。</p><cite>丙</cite>`
    expect(turns(source)).toHaveLength(3)
    expect(JSON.stringify(read(source))).toMatch(/录于井台。.*丙|丙.*录于井台。/)
  })

  it('should not take quotations with dates for turns', () => {
    expect(turns(spoken.replaceAll(/<time>[^<]*/g, '<time>2024-05-02'))).toEqual([])
  })
})
