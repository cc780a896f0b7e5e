import { describe, expect, it } from 'vitest'
import { composeHtml } from '../../src/read/composeHtml.js'
import { Composer } from '../../src/read/composition.js'

function compose(html: string) {
  const composer = new Composer(html)
  const asides = composeHtml(html, { start: 0, end: html.length }, composer)
  return { ...composer.finish(), asides }
}

describe('lines', () => {
  it.each([
    ['paragraphs', '<p>开场</p><p>正题</p>', '开场\n正题\n'],
    ['line breaks', '<p>开场<br>正题</p>', '开场\n正题\n'],
    ['a blank line by hand', '开场<br><br>正题', '开场\n\n正题\n'],
    ['empty paragraphs', '<p>开场</p><p>&nbsp;</p><p>正题</p>', '开场\n\n正题\n'],
    ['unclosed paragraphs', '<p>开场<p>正题', '开场\n正题\n'],
    ['items', '<ul><li>a<li>b<ul><li>c</ul></ul>', '* a\n* b\n  * c\n'],
    ['numbered items', '<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b\n'],
    ['paragraphs of an item', '<ul><li><p>a</p><p>b</p></li></ul>', '* a\n  b\n'],
    ['a heading', '<h2>时间线</h2>00:05 开场', '## 时间线\n00:05 开场\n'],
    ['a bold line', '<p><strong>时间线</strong></p>', '**时间线**\n'],
    ['a bold label before its value', '<p><b>嘉宾</b> 林川</p>', '**嘉宾** 林川\n'],
    ['a ruler', 'a<hr>b', 'a\n---\nb\n'],
    ['a quotation', '<q>开场</q>', '“开场”\n'],
    ['collapsed white space', '<p> a\n  b <b> c</b> </p>', 'a b c\n'],
    ['white space that counts', '<pre>a\n  b</pre>', 'a\n  b\n'],
    ['white space kept by style', '<p style="white-space: pre-line">a\nb</p>', 'a\nb\n'],
    ['line breaks of text without blocks', '<b>a</b>\nb\n', '**a**\nb\n'],
    ['entities', '<p>R&amp;D &lt;x&gt; &#x4e2d;&hellip; &amp</p>', 'R&D <x> 中… &\n'],
    ['a stray bracket', '<p>3 < 4 & 5</p>', '3 < 4 & 5\n'],
    ['definitions', '<dl><dt>分蜂</dt><dd>一群变成两群</dd></dl>', '分蜂：一群变成两群\n'],
    ['a definition of two terms', '<dl><dt>分蜂<dt>swarming<dd>x</dl>', '分蜂（swarming）：x\n'],
    ['fields', '<dl><dt>Host:</dt><dd> Mira</dd></dl>', 'Host: Mira\n'],
    ['times with definitions', '<dl><dt>00:05</dt><dd>开场</dd></dl>', '00:05 开场\n'],
    ['rows of times', '<table><tr><td>00:05<td>a<tr><td>01:00<td>b</table>', '00:05 a\n01:00 b\n'],
    ['rows of ranges', '<table><tr><td>00:05<td>01:00<td>a</table>', '00:05 - 01:00 a\n'],
    ['other rows', '<table><tr><td>a<td>b</table>', 'a | b\n'],
    ['tables that lay out a page', '<table><tr><td><p>a</p><td><p>b</p><p>c</p></table>', 'a\nb\nc\n'],
    ['the sign of an emoji', '<p>a<img alt="🎧" src="https://a.com/e.png"></p>', 'a🎧\n'],
  ])('should show %s', (_, html, text) => {
    expect(compose(html).text).toBe(text)
  })

  it.each([
    ['code', 'a<script>b</script><style>c</style>'],
    ['templates and comments', 'a<template>b</template><!-- c -->'],
    ['hidden elements', 'a<i hidden>b</i><i style="color:red; display: none">c</i><i class="sr-only">d</i>'],
    ['what stands in for a player', 'a<audio controls>b</audio>'],
  ])('should not show %s', (_, html) => {
    expect(compose(html).text).toBe('a\n')
  })

  it.each([
    ['a heading that is a sentence', '<h3>雨下了一整天，我们没有出门。</h3>'],
    ['a heading that is a chapter', '<h3>00:05 开场</h3>'],
    ['a bold field', '<p><b>嘉宾：林川</b></p>'],
    ['a bold chapter', '<p><b>00:05 开场</b></p>'],
    ['a bold item', '<ul><li><b>开场</b></li></ul>'],
    ['a bold link', '<p><a href="https://a.com"><b>开场</b></a></p>'],
  ])('should not mark %s', (_, html) => {
    expect(compose(html).text).toBe(`${html.replace('<li>', '* ').replace(/<[^>]*>/g, '')}\n`)
  })
})

describe('links and pictures', () => {
  it('should link words to absolute addresses, the blank before them not', () => {
    const { text, anchors } = compose('<p>见 <a href="https://a.com/?b=1&amp;c=2"><b>冰的</b> 生意</a>。</p>')
    expect(anchors.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
      ['冰的 生意', 'https://a.com/?b=1&c=2'],
    ])
  })

  it.each(['#top', '/about', '12:40', 'javascript:alert(1)', '//a.com', ''])('should not link to %j', (href) => {
    expect(compose(`<p><a href="${href}">x</a></p>`).anchors).toEqual([])
  })

  it('should keep the words of a time without a link', () => {
    expect(compose('<a class="timestamp" data-timestamp="65">01:05</a> 开场')).toMatchObject({
      text: '01:05 开场\n',
      anchors: [],
    })
  })

  it('should find pictures, also those loaded late', () => {
    const { images } = compose(
      '<img src="https://a.com/1.jpg" alt="河"><img src="data:x" data-src="http://a.com/2.jpg">',
    )
    expect(images).toMatchObject([
      { url: 'https://a.com/1.jpg', alt: '河', position: { start: { offset: 0 }, end: { offset: 39 } } },
      { url: 'http://a.com/2.jpg', alt: null },
    ])
  })

  it('should not take a pixel that counts readers or a file of the site for a picture', () => {
    expect(compose('<img src="https://a.com/p.gif" width="1"><img src="/logo.png">').images).toEqual([])
  })
})

describe('places', () => {
  const html = '<p>A&amp;B <b>开场</b></p>'

  it.each([
    ['A', '', 'A'],
    ['A&B', '', 'A&amp;B'],
    ['开场', '', '开场'],
    ['B 开场', '', 'B <b>开场'],
  ])('should place %j', (words, _, raw) => {
    const { text, place } = compose(html)
    const start = text.indexOf(words)
    const position = place({ start, end: start + words.length })
    expect(html.slice(position.start.offset, position.end.offset)).toBe(raw)
  })

  it('should place words around a tag that the tree builder drops', () => {
    const { text, place } = compose('<p>a</b>b</p>')
    expect(text).toBe('ab\n')
    expect(place({ start: 1, end: 2 })).toMatchObject({ start: { offset: 8 }, end: { offset: 9 } })
  })

  it('should place a fragment that stands in a larger source', () => {
    const source = '<x><![CDATA[<p>开场</p>]]></x>'
    const composer = new Composer(source)
    composeHtml(source, { start: 12, end: 21 }, composer)
    const { text, place } = composer.finish()
    expect(text).toBe('开场\n')
    expect(place({ start: 0, end: 2 })).toMatchObject({ start: { offset: 15 }, end: { offset: 17 } })
  })

  it('should let unescaped HTML stand for one span, or for what a function says', () => {
    const source = '<x>&lt;p&gt;开场&lt;/p&gt;</x>'
    const span = { start: 3, end: 25 }
    for (const standsFor of [span, () => span]) {
      const composer = new Composer(source)
      composeHtml('<p>开场</p>', { start: 0, end: 9 }, composer, standsFor)
      const { place } = composer.finish()
      expect(place({ start: 0, end: 2 })).toMatchObject({ start: { offset: 3 }, end: { offset: 25 } })
    }
  })

  it('should give back a way to another place on the page, not a time that is linked', () => {
    expect(compose('<ul><li><a href="#top">Top</a></li><li><a href="#a">00:05 开场</a></li></ul>')).toMatchObject({
      text: '* 00:05 开场\n',
      asides: [{ value: 'Top' }],
    })
  })

  it('should give back what is no notes', () => {
    const table = '<table><tr><th>Time<th>Topic<tr><td>00:05<td>a</table>'
    expect(compose(`<button>Play</button>${table}`)).toMatchObject({
      text: '00:05 a\n',
      asides: [
        { value: 'Play', span: { start: 8, end: 12 } },
        { value: 'Time | Topic', span: { start: 36, end: 49 } },
      ],
    })
  })
})
