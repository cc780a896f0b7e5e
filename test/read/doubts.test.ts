import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/index.js'
import { findTagErrors } from '../../src/read/doubts/findTagErrors.js'
import { quote } from '../../src/read/doubts/quote.js'
import { scanJson } from '../../src/read/json/scanJson.js'

const rules = new Set(['broken-syntax', 'cut-off-input', 'item-value', 'unreadable-item'])

/** `line:column rule reason` of each doubt. */
async function doubts(source: string, from: string): Promise<string[]> {
  const { messages } = await read(source, { from })
  return messages
    .filter(({ rule }) => rules.has(rule))
    .map(({ line, column, rule, reason }) => `${line}:${column} ${rule} ${reason}`)
}

const whole = (inner: string) => `<rss><channel><title>S</title>${inner}</channel></rss>`
const good = '<item><title>A</title><guid>1</guid><enclosure url="https://x.example/a.mp3"/></item>'

describe('the doubts of readers', () => {
  it.each([
    [
      'feed',
      `<?xml version="1.0"?>\n<!-- c -->${whole(`${good}<item><title><![CDATA[B & <b>]]></title><guid>2</guid><enclosure/></item>`)}`,
    ],
    [
      'feed',
      '<feed><entry><title>A &amp; B</title><id>1</id><link rel="enclosure" href="https://x.example/a.mp3"/></entry></feed>',
    ],
    ['json', '[{"title": "A", "text": "b\\n\\"c\\"", "n": [1, -2.5e3, true, null, {}, []]}]\n'],
    ['json', '{"title": "A", "text": "b"}\n{"title": "B", "text": "c", "url": null, "duration": 0}\n'],
    ['chapters-json', '{"version": "1.2.0", "chapters": [{"startTime": 0, "title": "a", "toc": false}]}'],
    ['transcript-json', '{"segments": [{"start": 0, "end": 0.5, "text": "a"}]}'],
    [
      'psc',
      '<psc:chapters xmlns:psc="http://podlove.org/simple-chapters"><psc:chapter start="0" title="a &lt; b"/></psc:chapters>',
    ],
    [
      'matroska',
      '<Chapters><EditionEntry><ChapterAtom><ChapterTimeStart>00:00:01</ChapterTimeStart></ChapterAtom></EditionEntry></Chapters>',
    ],
    ['srt', '1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:02,000 --> 00:00:02,000\nb --> c\n'],
    ['vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\na'],
    ['sbv', '0:00:01.000,0:00:02.000\na, b\n\n0:00:02.000,0:00:02.000\n1,000\n'],
    [
      'html',
      '<!doctype html><html><head><title>a<b></title></head><body><p>a<br>b<ul><li>c<li><b>d</b></ul><img src="a"/></body>',
    ],
    ['html', '<p>a &amp; b <!-- <b> --> <script>"<i>"</script><svg><path d="m"/></svg></p>'],
    ['mp4chaps', '00:00:00.000 a\n'],
    ['audacity', '0\t1\ta\n\\\t1\t2\n'],
    ['ogm', 'CHAPTER01=00:00:00\nCHAPTER01NAME=a\n'],
    ['ffmetadata', ';FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1\n'],
  ])('should not be told of %s that is as it should be: %s', async (from, source) => {
    expect(await doubts(source, from)).toEqual([])
  })

  it.each([
    [
      'feed',
      `<rss><channel>${good}<item><guid>2</guid><enclosure/><title>B`,
      ['cut-off-input Unexpected end of the input, expected `</title>`; what stands before it is read'],
    ],
    [
      'feed',
      whole(good).slice(0, -4),
      ['cut-off-input Unexpected end of the input, expected `</rss>`; what stands before it is read'],
    ],
    ['feed', whole(good.replace('>A<', '>A & B<')), ['broken-syntax Unexpected `&`, expected `&amp;`; kept as text']],
    [
      'feed',
      whole(good.replace('>A<', '>A&nbsp;B<')),
      ['broken-syntax Unexpected `&nbsp;`, expected a reference of XML; read as in HTML'],
    ],
    [
      'feed',
      whole(`</p>${good}`),
      ['broken-syntax Unexpected `</p>`, expected the closing tag of an open element; left out'],
    ],
    [
      'feed',
      whole(`${good.replace('</item>', '')}${good}`),
      ['broken-syntax Unexpected `<item>`, expected `</item>` before it; read as if it were there'],
    ],
    [
      'feed',
      whole('<item><title>A</title></item>'),
      [
        'item-value Unexpected item without an enclosure, expected one; read all the same',
        'item-value Unexpected item without an id, expected one; read all the same',
      ],
    ],
    [
      'feed',
      whole(''),
      [
        'unreadable-item Unexpected feed without an item, expected `<item>` or `<entry>`; what it says of the show is set aside',
      ],
    ],
    [
      'json',
      '[{"title": "A", "text": "b',
      ['cut-off-input Unexpected end of the input, expected `"}]`; what stands before it is read'],
    ],
    [
      'json',
      '[{"title": "A"\n"text": "b",},]',
      [
        'broken-syntax Unexpected `"`, expected a comma before it; read as if it were there',
        'broken-syntax Unexpected `}` behind a comma, expected a value; read without one',
        'broken-syntax Unexpected `]` behind a comma, expected a value; read without one',
      ],
    ],
    [
      'json',
      '[{"title": "A", "text": NaN, "notes": "b"}]',
      ['broken-syntax Unexpected `NaN`, expected a value of JSON; set aside'],
    ],
    [
      'json',
      '[{"title": "A", "text": "b", "n": 1]',
      ['broken-syntax Unexpected `]`, expected `}` before it; read as if it were there'],
    ],
    [
      'json',
      '[{"title": "A", "text": "b\nc"}]',
      ['broken-syntax Unexpected line break inside a text, expected `\\n`; read as it stands'],
    ],
    [
      'json',
      '[{"title": "A", "text": "b", "date": "soon"}]',
      ['item-value Unexpected date `soon`, expected one like `2024-01-31`; left out'],
    ],
    [
      'json',
      '[{"title": "A", "text": "b", "url": ["https://a.example", 1]}]',
      ['item-value Unexpected list as `url`, expected text; left out'],
    ],
    [
      'json',
      '{"a": "b"}',
      [
        'unreadable-item Unexpected JSON without an episode, expected objects with a title and show notes; read as plain text',
      ],
    ],
    [
      'chapters-json',
      '{"chapters": {"a": 1}}',
      ['unreadable-item Unexpected chapters that are no list, expected one; set aside'],
    ],
    [
      'chapters-json',
      '{"chapters": [{"startTime": 0, "title": 7, "img": ["a"]}]}',
      [
        'unreadable-item Unexpected img that is a list, expected a single value; set aside',
        'item-value Unexpected title `7` without quotes, expected text; read as such',
      ],
    ],
    [
      'transcript-json',
      '{"a": 1}',
      [
        'unreadable-item Unexpected JSON without segments, expected a list of objects with a text and its time; its words are kept',
      ],
    ],
    [
      'transcript-json',
      '{"segments": [{"text": "a", "start": -1}, 7]}',
      [
        'unreadable-item Unexpected segment without words, expected an object with a text; set aside',
        'item-value Unexpected start `-1`, expected a number of seconds; left out',
      ],
    ],
    [
      'psc',
      '<psc:chapters><psc:chapter start="0" title="a & b"/>',
      [
        'cut-off-input Unexpected end of the input inside `<chapters>`, expected its closing tag; what stands before it is read',
        'broken-syntax Unexpected bare `&`, expected `&amp;`; kept as text',
      ],
    ],
    [
      'srt',
      '1\nwords',
      [
        'unreadable-item Unexpected input without a cue, expected times like `00:00:01,000 --> 00:00:04,000`; its words are kept',
      ],
    ],
    [
      'vtt',
      '00:01.000 --> 00:02.000\na',
      ['broken-syntax Unexpected start without `WEBVTT`, expected that line; the cues are read all the same'],
    ],
    [
      'html',
      '<p>a <b>b</p>',
      ['broken-syntax Unexpected `<b>` that is not closed, expected `</b>`; read as browsers do'],
    ],
    [
      'html',
      '<p>a</b></i></p>',
      [
        'broken-syntax Unexpected `</b>` that closes nothing, expected `<b>` before it; read as browsers do, and 1 more such error',
      ],
    ],
    [
      'html',
      '<p>a <a href="b',
      ['cut-off-input Unexpected end of the input inside a mark, expected `>`; what stands before it is read'],
    ],
    [
      'ffmetadata',
      ';FFMETADATA1\n[CHAPTER]\nTIMEBASE=ms\nSTART=0\n',
      ['unreadable-item Unexpected TIMEBASE `ms`, expected one like `1/1000`; the chapter is set aside'],
    ],
  ])('should be told of %s: %s', async (from, source, expected) => {
    expect((await doubts(source, from)).map((doubt) => doubt.replace(/^\S+ /, ''))).toEqual(expected)
  })

  it('should stand where they arise', async () => {
    expect((await doubts(`${whole(good)}\n<item>`, 'feed')).map((doubt) => doubt.split(' ')[0])).toEqual([
      '2:7',
      '2:1',
      '2:1',
      '2:1',
    ])
    expect((await doubts('[\n{"title": "A",\n "text": oops}]', 'json'))[0]).toMatch(/^3:10 /)
  })

  it('should be a few of a kind, with how many more there are', async () => {
    const found = await doubts(whole(`${good}<item><title>B</title><guid>2</guid></item>`.repeat(9)), 'feed')
    expect(found).toHaveLength(3)
    expect(found[1]).toMatch(/read all the same$/)
    expect(found[2]).toMatch(/read all the same \(and 6 more\)$/)
  })

  it.each([
    'feed-with-one-bad-item/input.xml',
    'chapters-psc/input.xml',
    'json-dump-with-lists-of-chapters/input.json',
    'transcript-json-cut-off/input.json',
    'srt-with-a-broken-cue/input.srt',
    'vtt-without-header/input.vtt',
    'lrc-of-a-podcast/input.txt',
    'sbv-with-changes-of-speaker/input.txt',
  ])('should be told of %s wherever it is cut, without an exception', async (name) => {
    const source = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')
    for (let end = 0; end < source.length; end += 7)
      await expect(read(source.slice(0, end), { path: name })).resolves.toBeDefined()
  })

  it.each([
    ['feed', '<item>'],
    ['feed', '</a>'],
    ['feed', '&'],
    ['feed', '<'],
    ['json', '{"title":"a" "text":'],
    ['json', ']'],
    ['json', '"a"b'],
    ['json', '\\'],
    ['transcript-json', '[{"text":'],
    ['transcript-json', '{"start":1,"text":"a"}'],
    ['srt', '00:01 --> x\n'],
    ['lrc', '[00:01.00][00:02.00]'],
    ['lrc', '[00:01.00]a\nb\n'],
    ['sbv', '0:00:01.0,x:y\n>> '],
    ['vtt', '1\n--> 00:01\n'],
    ['html', '<1'],
    ['html', '<b><i>'],
    ['html', '<script>'],
    ['html', '<!--'],
    ['html', '<aaaaaaaa'],
    ['html', '</b>'],
  ])('should not take long for %s of %j', async (from, piece) => {
    const begin = performance.now()
    await read(piece.repeat(20_000), { from })
    expect(performance.now() - begin).toBeLessThan(4000)
  })
})

describe('quote', () => {
  it('should keep a value on one line, short and without backticks', () => {
    expect(quote(' a\n`b` ')).toBe("`a 'b'`")
    expect(quote('字'.repeat(50))).toBe(`\`${'字'.repeat(40)}…\``)
    expect(quote(`${'a'.repeat(39)}😀😀`)).toBe(`\`${'a'.repeat(39)}…\``)
  })
})

describe('findTagErrors', () => {
  it('should find tags without a partner, in the order of the text', () => {
    const found = findTagErrors('<div><b>a</i></div><p>b<li>c<em>').map(({ name, kind, start }) => [kind, name, start])
    expect(found).toEqual([
      ['unclosed', 'b', 5],
      ['unopened', 'i', 9],
      ['unclosed', 'em', 28],
    ])
  })
})

describe('scanJson', () => {
  it.each(['1', '"a"', '[]', '{"a": [1, {"b": "c, \\" ]"}], "d": ""}', ' [null,true]\r\n', '{}\n{}'])(
    'should doubt nothing of %j',
    (source) => {
      expect(scanJson(source).doubts).toEqual([])
    },
  )
})
