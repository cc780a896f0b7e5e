import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html } from '../../src/read/html.js'
import type { Episode, Root } from '../../src/tree/nodes.js'

function readOne(source: string): Episode {
  const episode = html.read(source).children.find((node) => node.type === 'episode')
  if (!episode) throw new TypeError('the source is one episode')
  return episode
}

function fieldsOf(source: string): Record<string, string> {
  const fields = readOne(source).children.filter((node) => node.type === 'field')
  return Object.fromEntries(fields.map((node) => [node.name, node.value]))
}

function asidesOf({ children }: Root): string[] {
  return children.flatMap((node) => (node.type === 'boilerplate' ? [node.value] : []))
}

const notes = '<p>我们在菜市场录了这一期，背景里有鱼。</p><p>00:00 开市</p><p>08:30 一筐冰的路程</p>'

describe('pages', () => {
  it.each([
    ['its heading', `<body><h1>菜市场</h1>${notes}`],
    [
      'the heading of the article',
      `<body><header><h1>鱼骨 FM</h1></header><article><h2 class="entry-title">菜市场</h2>${notes}`,
    ],
    ['what it tells to be shared', `<html><head><meta property="og:title" content="菜市场"></head><body>${notes}`],
    ['its title, the name of the site left out', `<html><head><title>菜市场 - 鱼骨</title></head><body>${notes}`],
    [
      'JSON-LD',
      `<html><script type="application/ld+json">{"@graph":[{"@type":"PodcastEpisode","name":"菜市场"}]}</script><body>${notes}`,
    ],
  ])('should take the title from %s', (_, source) => {
    expect(fieldsOf(source)).toMatchObject({ title: '菜市场' })
  })

  it.each([
    ['article:published_time', '<meta property="article:published_time" content="2024-03-05T23:30:00+08:00">'],
    ['time', '<time datetime="2024-03-05">Mar 5</time>'],
    ['JSON-LD', '<script type="application/ld+json">{"@type":"PodcastEpisode","datePublished":"2024-03-05"}</script>'],
    ['the small print of the title', '<h1>菜市场 <small>Mar 5, 2024</small></h1>'],
    ['a date that an address orders', '<h1>菜市场 <small>03/05/2024</small></h1><a href="/2024/03/05/x"></a>'],
  ])('should take the date from %s', (_, markup) => {
    expect(fieldsOf(`<html><body>${markup}${notes}`)).toMatchObject({ published: '2024-03-05' })
  })

  it('should not guess which number of a date is the month', () => {
    expect(fieldsOf(`<html><body><h1>菜市场 <small>03/05/2024</small></h1>${notes}`)).not.toHaveProperty('published')
  })

  it.each([
    ['鱼骨播客', '鱼骨播客'],
    ['Fishbone Radio', 'Fishbone Radio'],
  ])('should take %s for the show', (name, podcast) => {
    expect(fieldsOf(`<html><head><meta property="og:site_name" content="${name}"></head><body>${notes}`)).toMatchObject(
      {
        podcast,
      },
    )
  })

  it.each(['小宇宙', 'Apple Podcasts', '喜马拉雅FM', '鱼骨'])('should not take the site %s for the show', (name) => {
    expect(
      fieldsOf(`<html><head><meta property="og:site_name" content="${name}"></head><body>${notes}`),
    ).not.toHaveProperty('podcast')
  })

  it.each([
    ['menus', '<nav><a href="/">首页</a></nav>'],
    ['the header of the site', '<header><p>首页</p></header>'],
    ['the footer', '<footer>首页</footer>'],
    ['what stands aside', '<aside>首页</aside>'],
    ['comments', '<div id="comments">首页</div>'],
    ['related episodes', '<section class="related-posts">首页</section>'],
    ['forms', '<form>首页</form>'],
    ['the way to the next episode', '<div class="post-navigation">首页</div>'],
  ])('should set %s aside', (_, markup) => {
    const source = `<body><h1>菜市场</h1>${notes}${markup}`
    const root = html.read(source)
    expect(asidesOf(root)).toEqual(['首页'])
    const start = root.children.at(-1)?.position?.start.offset
    expect(source.slice(start, (start ?? 0) + 2)).toBe('首页')
  })

  it.each([
    ['notes that stand aside', `<aside class="show-notes">${notes}</aside>`],
    ['a header inside the article', `<article><header><h1>菜市场</h1></header>${notes}</article>`],
    ['the element around the article', `<div class="sidebar-left"><article>${notes}</article></div>`],
    ['words of a fragment', notes],
  ])('should not set %s aside', (_, markup) => {
    expect(asidesOf(html.read(`<body>${markup}`))).toEqual([])
  })

  it('should read people from their elements', () => {
    const people = '<ul><li class="host"><a href="https://a.com">Mira Okafor</a></li><li class="guest">林川</li></ul>'
    expect(
      readOne(`<body><h1>菜市场</h1>${people}${notes}`).children.filter(({ type }) => type === 'person'),
    ).toMatchObject([
      { name: 'Mira Okafor', role: 'host', links: [{ url: 'https://a.com' }] },
      { name: '林川', role: 'guest' },
    ])
  })

  it('should not take a sentence or a picture for a person', () => {
    const people =
      '<p><a class="guest" href="/x"><img src="/a.png"></a> <span class="guest">今天的嘉宾，来自海边。</span></p>'
    expect(readOne(`<body>${people}${notes}`).children.filter(({ type }) => type === 'person')).toEqual([])
  })
})

describe('fragments', () => {
  it('should not take the first line for a title', () => {
    expect(fieldsOf('<p>欢迎收听</p><p></p><p>00:00 开市</p><p>08:30 冰</p>')).toEqual({})
  })

  it.each([
    ['a heading', '<h1>菜市场</h1>', '菜市场'],
    ['a numbered line', '<p>E12 菜市场</p><p></p>', 'E12 菜市场'],
  ])('should take %s for the title', (_, markup, title) => {
    expect(fieldsOf(`${markup}${notes}`)).toMatchObject({ title })
  })
})

describe('whatever is written', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<ul>',
      '<li>',
      '</ul>',
      '<table>',
      '<tr>',
      '<td>',
      '<dl>',
      '<dt>',
      '<dd>',
      '<br>',
      '<h1>',
    ],
    ...[
      '<a href="https://a.com">',
      '</a>',
      '<',
      '>',
      '&',
      '&amp;',
      '&#0;',
      '&notit;',
      '00:05 ',
      '开场',
      '\r\n',
      '\u0000',
      '<!--',
      '-->',
    ],
    ...[
      '<script>',
      '</script>',
      '<svg>',
      '<title>',
      '<body>',
      '<nav>',
      '<pre>',
      '<q>',
      '<a.b#c>',
      '"',
      "='",
      '<img src=x alt=',
      '\ud800',
    ],
  )
  const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  it('should place everything inside the source', () => {
    fc.assert(
      fc.property(soup, (source) => {
        const visit = (node: { position?: Root['position']; children?: unknown[] }) => {
          const { start, end } = node.position ?? { start: { offset: -1 }, end: { offset: -1 } }
          expect(start.offset).toBeGreaterThanOrEqual(0)
          expect(end.offset).toBeGreaterThanOrEqual(start.offset ?? 0)
          expect(end.offset).toBeLessThanOrEqual(source.length)
          // Children of a parent node are nodes.
          for (const child of node.children ?? []) visit(child as typeof node)
        }
        visit(html.read(source))
      }),
      { numRuns: 300 },
    )
  })

  it('should read lists that nest 500 deep', () => {
    const source = `${'<ul><li>x'.repeat(500)}<p>00:05 开场</p><p>01:20 正题</p>`
    expect(readOne(source).children.filter(({ type }) => type === 'chapter')).toHaveLength(2)
  })

  it.each([
    ['bold tags', '<b>'.repeat(30_000)],
    ['open elements', '<div>'.repeat(20_000)],
    ['tables', '<table><td>'.repeat(10_000)],
    ['items of two kinds', '<li><dd>'.repeat(12_000)],
    ['strange elements', `<svg>${'<td>'.repeat(25_000)}`],
    ['brackets', '<'.repeat(200_000)],
    ['ampersands', '&'.repeat(200_000)],
    ['formatting without end', Array.from({ length: 2000 }, (_, i) => `<p><b id=${i}>x`).join('')],
  ])('should read any number of %s', { timeout: 20_000 }, (_, source) => {
    expect(html.read(source).position?.end.offset).toBe(source.length)
  })
})
