import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { toTransformer } from '../../src/check/rule.js'
import { rules } from '../../src/check/rules.js'
import { parse, read } from '../../src/index.js'
import { notesParse } from '../../src/notesParse.js'

const found = (text: string, rule: string) => parse(text).messages.filter((message) => message.rule === rule)

const flat = (gap: string) => ['时间线：', '00:05 开场', '01:20 正题', '09:30 结尾'].join(gap)

describe('chapter-order', () => {
  it('should report a time that runs backwards, where it stands', () => {
    expect(found('01:20 甲乙\n02:30 丙丁\n01:50 戊己', 'chapter-order')).toEqual([
      {
        rule: 'chapter-order',
        severity: 'warning',
        reason: 'Unexpected time `1:50` after `2:30`, expected ascending times; the order of the text is kept',
        line: 3,
        column: 1,
      },
    ])
  })
  it('should not report ascending times', () => {
    expect(found('01:20 甲乙\n02:30 丙丁\n1:01:50 戊己', 'chapter-order')).toEqual([])
  })
})

describe('chapter-duplicate', () => {
  it('should report the second chapter at a time', () => {
    const [message] = found('01:20 甲乙\n02:30 丙丁\n02:30 戊己', 'chapter-duplicate')
    expect(message?.reason).toBe('Unexpected second chapter at `2:30`, expected one; the first is `丙丁`')
    expect(message?.line).toBe(3)
  })
  it('should not report the same title at another time', () => {
    expect(found('01:20 甲乙\n02:30 丙丁\n03:30 丙丁', 'chapter-duplicate')).toEqual([])
  })
})

describe('clock-range', () => {
  it('should report a time with more than 59 seconds', () => {
    const [message] = found('01:20 甲乙\n02:30 丙丁\n03:75 戊己', 'clock-range')
    expect(message?.reason).toContain('`03:75`')
  })
  it('should not report minutes above 59, ratios or scores', () => {
    expect(found('01:20 甲乙\n99:30 丙丁\n比分 3:75，画面 16:9', 'clock-range')).toEqual([])
  })
})

describe('flattened-line', () => {
  it('should report a line that lost its breaks, once', () => {
    expect(found(flat(' '), 'flattened-line').map(({ line }) => line)).toEqual([1])
  })
  it('should not report lines as they should be', () => {
    expect(found(flat('\n'), 'flattened-line')).toEqual([])
  })
})

describe('page-furniture', () => {
  it('should report a run of furniture once', () => {
    const text = `${flat('\n')}\n\n播放列表是空的\n去找些节目听听吧\n`
    const messages = found(text, 'page-furniture')
    expect(messages).toHaveLength(1)
    expect(messages[0]?.reason).toContain('2 lines are set aside')
  })
  it('should not report show notes', () => {
    expect(found(flat('\n'), 'page-furniture')).toEqual([])
  })
})

describe('cut-off-input', () => {
  it('should report an input that breaks off, at its end', async () => {
    const { messages } = await read('[{"title": "甲", "text": "乙"},\n{"title": "丙', { from: 'json' })
    expect(messages.filter(({ rule }) => rule === 'cut-off-input')).toEqual([
      {
        rule: 'cut-off-input',
        severity: 'warning',
        reason: 'Unexpected end of the input, expected `"}]`; what stands before it is read',
        line: 2,
        column: 13,
      },
    ])
  })
  it('should not report prose that breaks off', () => {
    expect(found('这一期没有说完就', 'cut-off-input')).toEqual([])
  })
})

describe('broken-syntax', () => {
  it('should report what the format does not allow', async () => {
    const { messages } = await read('00:01.000 --> 00:02.000\n甲', { from: 'vtt' })
    expect(messages.map(({ rule, line, column }) => [rule, line, column])).toEqual([['broken-syntax', 1, 1]])
  })
  it('should not report the same in another format', async () => {
    const { messages } = await read('1\n00:01.000 --> 00:02.000\n甲', { from: 'srt' })
    expect(messages).toEqual([])
  })
})

describe('unreadable-item', () => {
  it('should report what is set aside, and no rule should report it again', async () => {
    const { messages } = await read('00:00:00.000 甲\n00:75:00.000 乙\n', { from: 'mp4chaps' })
    expect(messages.map(({ rule, line }) => [rule, line])).toEqual([['unreadable-item', 2]])
  })
  it('should not report items that are read', async () => {
    const { messages } = await read('00:00:00.000 甲\n00:15:00.000 乙\n', { from: 'mp4chaps' })
    expect(messages).toEqual([])
  })
})

describe('item-value', () => {
  it('should report an end before its start', async () => {
    const { messages } = await read('5\t4\t甲\n', { from: 'audacity' })
    expect(messages.map(({ rule, line }) => [rule, line])).toEqual([['item-value', 1]])
  })
  it('should report a few of a kind, in the order of the text, with how many more there are', async () => {
    const { messages } = await read(Array.from({ length: 15 }, (_, i) => `${i + 5}\t${i}\t甲`).join('\n'), {
      from: 'audacity',
    })
    expect(messages.map(({ line }) => line)).toEqual([1, 2, 3])
    expect(messages[2]?.reason).toMatch(/kept as it stands \(and 12 more\)$/)
  })
  it('should not report points in time', async () => {
    const { messages } = await read('5\t5\t甲\n', { from: 'audacity' })
    expect(messages).toEqual([])
  })
})

/** What the rules for players say of a text, which are off by themselves. */
const asked = (text: string, rule: string, duration?: number) =>
  parse(text, { rules: { [rule]: 'on' }, ...(duration === undefined ? {} : { duration }) })
    .messages.filter((message) => message.rule === rule)
    .map(({ line, reason }) => `${line}: ${reason}`)

describe('chapter-missing', () => {
  it('should report an episode without chapters', () => {
    expect(asked('这一期没有时间线。', 'chapter-missing')).toEqual([
      '1: Unexpected episode without chapters, expected one at least; a chapter file of it is empty, or not written',
    ])
  })
  it('should not report one with a chapter', () => {
    expect(asked('时间线\n00:05 开场', 'chapter-missing')).toEqual([])
  })
})

describe('chapter-start', () => {
  it('should report the first chapter by time', () => {
    expect(asked('01:20 正题\n00:05 开场\n03:00 尾声', 'chapter-start')).toEqual([
      '2: Unexpected first chapter at `0:05`, expected one at `0:00`: YouTube, Spotify and Apple Podcasts show no chapters without it',
    ])
  })
  it('should not report chapters that begin at 0:00, wherever that stands', () => {
    expect(asked('01:20 正题\n00:00 开场\n03:00 尾声', 'chapter-start')).toEqual([])
  })
})

describe('chapter-count', () => {
  it('should report two chapters', () => {
    expect(asked('00:00 开场\n01:20 正题', 'chapter-count')).toEqual([
      '1: Unexpected number of chapters `2`, expected `3` at least: YouTube, Spotify and Apple Podcasts show none otherwise',
    ])
  })
  it('should not report three', () => {
    expect(asked('00:00 开场\n01:20 正题\n02:30 尾声', 'chapter-count')).toEqual([])
  })
})

describe('chapter-gap', () => {
  it('should report a chapter of nine seconds, also at the end', () => {
    expect(asked('00:00 开场\n01:20 正题\n01:29 尾声', 'chapter-gap', 91)).toEqual([
      '2: Unexpected chapter from `1:20` to `1:29`, expected `10` seconds at least: YouTube shows no chapters otherwise',
      '3: Unexpected chapter from `1:29` to `1:31`, expected `10` seconds at least: YouTube shows no chapters otherwise',
    ])
  })
  it('should not report ten seconds, the same time twice, or an end that nobody states', () => {
    expect(asked('00:00 开场\n01:20 正题\n01:20 又题\n01:30 尾声', 'chapter-gap')).toEqual([])
  })
})

describe('chapter-end', () => {
  it('should report the last chapter by time', () => {
    expect(asked('00:00 开场\n03:00 尾声\n01:20 正题', 'chapter-end')).toEqual([
      '2: Unexpected last chapter at `3:00` without an end, expected one, or the duration of the episode; where a format wants an end it is a second behind the start',
    ])
  })
  it('should not report where an end or the duration is stated', () => {
    expect(asked('00:00 开场\n01:20 正题', 'chapter-end', 200)).toEqual([])
    expect(asked('00:00-01:20 开场\n01:20-02:30 正题', 'chapter-end')).toEqual([])
  })
})

describe('chapter-beyond-duration', () => {
  it('should not mind the seconds where only minutes are stated', () => {
    const text = '山上的茶\n时长：45分钟\n\n时间线\n00:00 开场\n45:40 尾声'
    expect(found(text, 'chapter-beyond-duration')).toEqual([])
    expect(found(text.replace('45:40', '46:40'), 'chapter-beyond-duration')).toHaveLength(1)
  })
})

describe('empty-section', () => {
  it.each([
    ['a heading of another rank below', '【时间轴】\n嘉宾自我介绍\n00:00 开场\n02:31 关店那天'],
    ['headings without a mark, which may be of any rank', '本期嘉宾\n内容大纲\n00:00 开场\n02:31 关店那天\n12:40 拼配'],
    ['words that are read elsewhere', '【嘉宾】 某某某\n【主播】\n砚边听雨'],
    ['prose below', '【嘉宾】\n这一期没有嘉宾，只有两位主播在雨里说话。\n【主播】\n砚边听雨'],
  ])('should not report %s', (_name, text) => {
    expect(asked(text, 'empty-section')).toEqual([])
  })
  it('should report a heading of HTML with another of its rank behind it, and one at the end', async () => {
    const html = '<h2>本期嘉宾</h2>\n<h2>时间线</h2>\n<p>00:00 开场<br>02:31 关店那天</p>\n<h2>相关链接</h2>\n'
    const { messages } = await read(html, { from: 'html', rules: { 'empty-section': 'on' } })
    expect(messages.map(({ line, column }) => [line, column])).toEqual([
      [1, 5],
      [4, 5],
    ])
  })
})

describe('unknown-heading', () => {
  it('should not report a name with what it means on the same line', () => {
    expect(asked('【茶席闲话】：每周一次的茶会\n\n时间线\n00:00 开场\n02:31 关店那天', 'unknown-heading')).toEqual([])
  })
})

describe('person-without-role', () => {
  it('should report a list once, and nobody whose role is stated', () => {
    expect(asked('本期人物：\n陆砚秋，制茶师\n林小雨，茶农\n\n主播：砚边听雨', 'person-without-role')).toEqual([
      '2: Unexpected person `陆砚秋` without a role, expected host, guest or another; taken for `guest` (and 1 more)',
    ])
  })
})

describe('term-duplicate', () => {
  it('should not mind the same term in another episode', async () => {
    const text = '名词解释\n摇青：让茶青互相碰撞的工序。\n焙火：用炭火烘干成茶。'
    const json = JSON.stringify([
      { title: '甲', text },
      { title: '乙', text },
    ])
    expect((await read(json, { from: 'json', rules: { 'term-duplicate': 'on' } })).messages).toEqual([])
  })
})

describe('link-incomplete', () => {
  it('should report a list without any address once, and an address without a title', () => {
    expect(asked('相关链接\n《山上的茶》\n《河边的茶》\n《雨里的茶》', 'link-incomplete')).toEqual([
      '2: Unexpected list of `3` references without an address, expected addresses',
    ])
    expect(asked('相关链接\n课程表 https://a.example/1\nhttps://a.example/2', 'link-incomplete')).toEqual([
      '3: Unexpected address `https://a.example/2` without a title, expected one',
    ])
  })
})

describe('tracking-parameter', () => {
  it('should know the names of a site on that site only, and report an address once', () => {
    const text =
      '相关链接\n甲 https://www.xiaoyuzhoufm.com/episode/1?s=eyJ1\n乙 https://a.example/?s=eyJ1\n丙 https://www.xiaoyuzhoufm.com/episode/1?s=eyJ1'
    expect(asked(text, 'tracking-parameter').map((line) => line.slice(0, 2))).toEqual(['2:'])
  })
})

describe('scrubbed-email', () => {
  it('should report what is left of an address in HTML, and not its name in prose', async () => {
    const html =
      '<p>00:00 开场<br>02:31 正题</p>\n<p>投稿：<a href="/cdn-cgi/l/email-protection" data-cfemail="0a62">[email&#160;protected]</a></p>'
    const { messages } = await read(html, { from: 'html' })
    expect(messages.map(({ rule, line }) => [rule, line])).toEqual([['scrubbed-email', 2]])
    expect(found('我们聊了 email protected 是什么意思。', 'scrubbed-email')).toEqual([])
  })
})

describe('notesRules', () => {
  it('should switch rules off, on and to another severity', () => {
    const text = '01:20 甲乙\n02:30 丙丁\n01:50 戊己'
    expect(parse(text, { rules: { 'chapter-order': 'off' } }).messages).toEqual([])
    const { messages } = parse(text, { rules: { 'chapter-order': 'error', 'chapter-start': 'info' } })
    expect(messages.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'chapter-order error',
      'chapter-start info',
    ])
  })
  it('should not know a rule that is none', () => {
    expect(() => parse('', { rules: { 'chapter-ordre': 'off' } })).toThrow('Unexpected rule `chapter-ordre`')
  })
})

describe('every rule', () => {
  const text = '01:20 甲乙\n02:30 丙丁\n02:30 戊己\n01:00 庚辛\n\n播放列表是空的\n去找些节目听听吧'

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s should not fail without positions', async (_id, rule) => {
    const strip = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(strip)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, own]) => (key === 'position' ? [] : [[key, strip(own)]])),
      )
    }
    const file = new VFile(text)
    const tree = unified().use(notesParse).parse(file)
    const processor = unified().use(() => toTransformer(rule))
    // the tree without positions is a tree still
    await expect(processor.run(strip(tree) as typeof tree, file)).resolves.toBeDefined()
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s should not change the tree', async (_id, rule) => {
    const file = new VFile(text)
    const tree = unified().use(notesParse).parse(file)
    const before = structuredClone(tree)
    await unified()
      .use(() => toTransformer(rule))
      .run(tree, file)
    expect(tree).toEqual(before)
  })
})
