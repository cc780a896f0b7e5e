import { describe, expect, it } from 'vitest'
import { chaptersJson } from '../../src/read/chaptersJson.js'
import {
  expectLinear,
  expectTotal,
  listAsides,
  listChapters,
  listContents,
  sketchChapters,
  sliceNodes,
} from './chapterFiles.js'

const wrap = (...chapters: string[]) => `{"version":"1.2.0","chapters":[${chapters.join(',')}]}`

describe('chaptersJson', () => {
  it('should read the facts of the episode, each at its place', () => {
    const source =
      '{"version":"1.2.0","author":"林苇","title":"城市养蜂","podcastName":"屋顶电台","description":"一段\\n\\n两段","waypoints":true,"chapters":[]}'
    expect(listContents(chaptersJson.read(source)).map(({ position, ...node }) => node)).toEqual([
      { type: 'person', name: '林苇', role: 'author', about: null, links: [] },
      { type: 'field', name: 'title', value: '城市养蜂' },
      { type: 'field', name: 'podcast', value: '屋顶电台' },
      { type: 'paragraph', value: '一段' },
      { type: 'paragraph', value: '两段' },
    ])
    expect(sliceNodes(chaptersJson, source, 'field')).toEqual(['"城市养蜂"', '"屋顶电台"'])
  })

  it('should read all that a chapter states', () => {
    const source = wrap(
      '{"startTime":1.25,"endTime":9,"title":"蜂\\u7bb1 \\"A\\"","url":"https://example.com/#a","img":"https://example.com/a.png","toc":false,"location":{"name":"杭州","geo":"geo:30.2,120.1"}}',
    )
    expect(listContents(chaptersJson.read(source))).toMatchObject([
      {
        start: 1.25,
        end: 9,
        title: '蜂箱 "A"',
        url: 'https://example.com/#a',
        children: [{ value: '杭州' }, { value: 'geo:30.2,120.1' }],
      },
      { type: 'image', url: 'https://example.com/a.png', alt: null },
    ])
    expect(sliceNodes(chaptersJson, source, 'image')).toEqual(['"https://example.com/a.png"'])
  })

  it('should keep chapters that are silent, untitled, equal or out of order', () => {
    const source = wrap(
      '{"startTime":9,"toc":false}',
      '{"startTime":3,"title":null,"url":""}',
      '{"startTime":3,"title":"a"}',
    )
    expect(sketchChapters(chaptersJson, source)).toEqual(['9 ', '3 ', '3 a'])
    expect(listChapters(chaptersJson, source).map(({ url }) => url)).toEqual([null, null, null])
  })

  it('should read a list of chapters alone', () => {
    expect(sketchChapters(chaptersJson, '[{"startTime":1,"title":"a"},{"startTime":-0}]')).toEqual(['1 a', '0 '])
  })

  it('should read times in words and doubt them', () => {
    expect(
      listChapters(chaptersJson, wrap('{"startTime":"1:05.5"}', '{"startTime":"7"}', '{"startTime":7}')),
    ).toMatchObject([
      {
        start: 65.5,
        data: {
          doubts: [
            { rule: 'item-value', reason: 'Unexpected startTime `1:05.5` as text, expected a number; read as one' },
          ],
        },
      },
      { start: 7, data: { doubts: [{ rule: 'item-value', reason: expect.any(String) }] } },
      { start: 7 },
    ])
    expect(listChapters(chaptersJson, wrap('{"startTime":7,"endTime":8}'))[0]).not.toHaveProperty('data')
  })

  it.each(['-1', 'NaN', 'Infinity', '1e309', 'null', 'true', '""', '"bald"', '{}', '[1]', '0x10', '1e300'])(
    'should not read startTime %s, but keep the words',
    (startTime) => {
      const bad = `{"startTime":${startTime},"title":"坏"}`
      const source = wrap(bad, '{"startTime":5,"title":"好"}')
      expect(sketchChapters(chaptersJson, source)).toEqual(['5 好'])
      expect(listAsides(chaptersJson, source)).toEqual([bad])
    },
  )

  it('should doubt an endTime that cannot be read', () => {
    expect(
      listChapters(chaptersJson, wrap('{"startTime":5,"endTime":-2}', '{"startTime":5,"endTime":2}')),
    ).toMatchObject([
      {
        end: null,
        data: {
          doubts: [{ rule: 'item-value', reason: 'Unexpected endTime `-2`, expected a number of seconds; left out' }],
        },
      },
      {
        end: 2,
        data: {
          doubts: [
            {
              rule: 'item-value',
              reason: 'Unexpected end `2` before start `5`, expected a later one; kept as it stands',
            },
          ],
        },
      },
    ])
  })

  it('should keep what the format does not know, and not what is null', () => {
    const source =
      '{"fileName":"a.mp3","x":{"k":["甲"]},"n":null,"__proto__":"p","chapters":[{"startTime":0,"by":"乙","title":"a","title":"b"},"游离",7]} 尾'
    expect(sketchChapters(chaptersJson, source)).toEqual(['0 a'])
    expect(listAsides(chaptersJson, source)).toEqual([
      'fileName: a.mp3',
      '"x":{"k":["甲"]}',
      '__proto__: p',
      'by: 乙',
      'title: b',
      '"游离"',
      '7',
      '尾',
    ])
  })

  it('should not lose a title behind which a comma is missing', () => {
    const source = wrap('{"startTime":5,"title":"蜂" "url":"u"}', '{"startTime":6}')
    expect(sketchChapters(chaptersJson, source)).toEqual(['5 ', '6 '])
    expect(listAsides(chaptersJson, source)).toEqual(['"title":"蜂" "url":"u"'])
  })

  it('should read a title that is cut off, wherever that is', () => {
    const source = wrap('{"startTime":5,"title":"蜂箱\\u4e00\\"二\\""}')
    expect(sketchChapters(chaptersJson, source.slice(0, source.indexOf('箱')))).toEqual(['5 蜂'])
    expectTotal(chaptersJson, source)
  })

  it('should place each chapter at its object', () => {
    const objects = ['{\r\n\t"startTime": 0, "title": "😀"\r\n}', '{"startTime":1,}']
    expect(sliceNodes(chaptersJson, `\ufeff${wrap(...objects)}\r\n`, 'chapter')).toEqual(objects)
  })

  it('should not make an episode of nothing', () => {
    for (const source of ['', '{}', '[]', '{"chapters":{}}', wrap()])
      expect(chaptersJson.read(source).children).toEqual([])
    expect(listAsides(chaptersJson, '不是 JSON')).toEqual(['不是 JSON'])
  })

  it('should not follow aliases', () => {
    const source = '{"a":&x {"startTime":1},"chapters":[*x,*x]}'
    expect(listChapters(chaptersJson, source)).toEqual([])
  })

  it.each<[string, (size: number) => string]>([
    ['chapters', (n) => wrap(...Array.from({ length: n }, (_, i) => `{"startTime":${i},"title":"a"}`))],
    ['members', (n) => `{${Array.from({ length: n }, (_, i) => `"k${i}":1`).join(',')}}`],
    ['equal members', (n) => `{${'"title":"a",'.repeat(n)}}`],
    ['open lists', (n) => '['.repeat(n * 5)],
    ['open objects', (n) => '{"chapters":'.repeat(n * 5)],
    ['quotation marks', (n) => `{${'"'.repeat(n)}`],
    ['line breaks in a string', (n) => `{"title":"${'\n'.repeat(n)}`],
    ['commas', (n) => `[${','.repeat(n)}]`],
    ['bad escapes', (n) => `{"title":"${'\\x'.repeat(n)}"}`],
  ])('should take linear time on %s', (_, create) => {
    expectLinear(chaptersJson, create, 250)
  })
})
