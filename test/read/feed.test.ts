import { describe, expect, it } from 'vitest'
import { read } from '../../src/index.js'

const readFeed = (source: string) => read(source, { from: 'feed', positions: true })
const readOne = async (inner: string) => {
  const { episodes } = await readFeed(`<item>${inner}</item>`)
  return episodes[0]
}

describe('feed', () => {
  it('should place each item where its element stands', async () => {
    const source = '<rss><channel><item><title>A</title></item>\n<item><title>B</title></item></channel></rss>'
    const { episodes } = await readFeed(source)
    expect(episodes.map(({ position }) => source.slice(position?.start.offset, position?.end.offset))).toEqual([
      '<item><title>A</title></item>',
      '<item><title>B</title></item>',
    ])
  })

  it('should place a chapter of escaped HTML and of CDATA in the source', async () => {
    const source =
      '<item><title>T</title><description>&lt;p&gt;01:00 A &amp;amp; B&lt;/p&gt;&lt;p&gt;02:00 C&lt;/p&gt;&lt;p&gt;03:00 D&lt;/p&gt;</description></item>' +
      '<item><title>U</title><description><![CDATA[<p>01:00 E</p><p>02:00 F</p><p>03:00 G</p>]]></description></item>'
    const { episodes } = await readFeed(source)
    const places = episodes.flatMap(({ chapters }) =>
      chapters.map(({ position }) => source.slice(position?.start.offset, position?.end.offset)),
    )
    expect(places).toEqual(['01:00 A &amp;amp; B', '02:00 C', '03:00 D', '01:00 E', '02:00 F', '03:00 G'])
  })

  it.each([
    ['Sat, 14 Jul 2012 00:00:00 +0200', '2012-07-14'],
    ['Sat, 28 June 2008 19:00:00 GMT', '2008-06-28'],
    ['7 May 09 10:00 UT', '2009-05-07'],
    ['2024-11-02T23:00:00-10:00', '2024-11-02'],
    ['1706054400', '2024-01-24'],
    ['1706054400000', '2024-01-24'],
    ['Wed Oct 07 08:09:10 PDT 2009', '2009-10-07'],
    ['soon', null],
    ['45 Foo 2020', null],
  ])('should read the date %s as %s', async (date, day) => {
    expect((await readOne(`<title>T</title><pubDate>${date}</pubDate>`))?.published).toBe(day)
  })

  it.each([
    ['1214', 1214],
    ['26:00', 1560],
    ['90:30', 5430],
    ['1:02:03', 3723],
    ['PT1H2M3S', 3723],
    ['00:00', null],
    ['long', null],
  ])('should read the duration %s as %s', async (duration, seconds) => {
    expect((await readOne(`<title>T</title><itunes:duration>${duration}</itunes:duration>`))?.duration).toBe(seconds)
  })

  it('should read one of two texts that say the same', async () => {
    const words = 'A long talk about the weather, the sea and the boats that did not come back in spring.'
    const episode = await readOne(
      `<title>T</title><description>${words.slice(0, 60)}...</description><content:encoded><![CDATA[<p>${words}</p>]]></content:encoded><itunes:summary>${words}</itunes:summary>`,
    )
    expect(episode?.description).toBe(words)
  })

  it('should not drop a text that says something else', async () => {
    const episode = await readOne(
      '<title>T</title><description>Only the teaser is here.</description><itunes:summary>The harbour master explains his flags and lamps.</itunes:summary>',
    )
    expect(episode?.description).toBe('Only the teaser is here.\n\nThe harbour master explains his flags and lamps.')
  })

  it('should not read enclosures, guids, machine fields or the picture of the show', async () => {
    const { episodes, boilerplate } = await readFeed(
      '<rss><channel><title>S</title><image><url>https://x.example/s.png</url></image><generator>G</generator><item><title>T</title><guid>https://x.example/g</guid><enclosure url="https://x.example/a.mp3"/><itunes:keywords>a,b</itunes:keywords></item></channel></rss>',
    )
    expect(episodes).toMatchObject([{ title: 'T', url: null, description: null, links: [], images: [] }])
    expect(boilerplate).toEqual([])
  })

  it('should give the people of the show to items that name none', async () => {
    const { episodes } = await readFeed(
      '<channel><podcast:person>Ada Moor</podcast:person><item><title>A</title></item><item><title>B</title><podcast:person role="Guest">Ben Fell</podcast:person></item></channel>',
    )
    expect(episodes.map(({ people }) => people.map(({ name, role }) => [name, role]))).toEqual([
      [['Ada Moor', 'host']],
      [['Ben Fell', 'guest']],
    ])
  })

  it('should keep the lines of text whose only markup is inline', async () => {
    const episode = await readOne(
      '<title>T</title><description>00:10 &lt;b&gt;One&lt;/b&gt;\n05:00 Two\n09:00 Three</description>',
    )
    expect(episode?.chapters.map(({ title }) => title)).toEqual(['One', 'Two', 'Three'])
  })

  it('should read the items around one that is broken', async () => {
    const { episodes } = await readFeed(
      '<rss><channel><item><title>A</title></item><item><title>B<description>b & c</p></item></item><item><title>C</title></item></channel></rss>',
    )
    expect(episodes.map(({ title }) => title)).toEqual(['A', 'B', 'C'])
  })

  it('should set the text of a channel without items aside', async () => {
    const { episodes, boilerplate } = await readFeed(
      '<channel><title>S</title><description>About S.</description></channel>',
    )
    expect(episodes).toEqual([])
    expect(boilerplate.map(({ text }) => text)).toEqual(['S', 'About S.'])
  })

  it('should read what is no feed as text', async () => {
    const { episodes } = await readFeed('No markup here, only a sentence.')
    expect(episodes).toMatchObject([{ description: 'No markup here, only a sentence.' }])
  })

  it.each([
    '',
    '<',
    '<item',
    '<item>',
    '</item>',
    '<![CDATA[',
    '<item><title>&#xD800;\ud800',
    '<?xml',
    '<!DOCTYPE rss [',
  ])('should not throw on %j', async (source) => {
    await expect(readFeed(source)).resolves.toBeDefined()
  })
})
