import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/read/markdown.js'
import type { Episode, EpisodeContent } from '../../src/tree/nodes.js'

function episodesOf(source: string): Episode[] {
  return markdown.read(source).children.filter((node) => node.type === 'episode')
}

function nodesOf<Type extends EpisodeContent['type']>(source: string, type: Type) {
  return episodesOf(source)
    .flatMap(({ children }) => children)
    .filter((node): node is Extract<EpisodeContent, { type: Type }> => node.type === type)
}

/** The stretch of the source that a node names as its place. */
function placeOf(source: string, node: EpisodeContent | undefined): string {
  return source.slice(node?.position?.start.offset, node?.position?.end.offset)
}

const list = '00:00 开场\n01:20 进山\n10:02 账本\n'

describe('markdown, lines', () => {
  it('should read adjacent lines of a paragraph as lines', () => {
    expect(nodesOf(list, 'chapter').map(({ title }) => title)).toEqual(['开场', '进山', '账本'])
  })

  it('should read times that are indented by four blanks', () => {
    const source = '时间轴：\n\n    00:00 开场\n    01:20 进山\n'
    expect(nodesOf(source, 'chapter').map(({ start }) => start)).toEqual([0, 80])
  })

  it('should keep the last time above a ruler a line', () => {
    const chapters = nodesOf(`${list}20:00 收尾\n---\n\n后记。\n`, 'chapter')
    expect(chapters.map(({ title }) => title)).toEqual(['开场', '进山', '账本', '收尾'])
  })

  it('should join a line that was only wrapped, and not one that ends a sentence', () => {
    const wrapped = 'We walked all the way up the steep hill and down again,\nwhich took the whole day.'
    const ended = 'We walked all the way up the steep hill and down again.\nThen it rained.'
    const prose = (text: string) => nodesOf(`# T\n\n${text}\n`, 'paragraph').map(({ value }) => value)
    expect(prose(wrapped)).toEqual([wrapped.replace('\n', ' ')])
    expect(prose(ended)).toEqual(ended.split('\n'))
  })

  it('should undo escapes and entities and drop markup, comments and task boxes', () => {
    const source = '# T\n\n- [x] **加粗：**文字 \\[1\\] &amp; ~~旧~~ <b>新</b><!-- 无 -->\n'
    expect(nodesOf(source, 'paragraph').map(({ value }) => value)).toEqual(['加粗：文字 [1] & 旧 新'])
  })

  it('should not take words in brackets for the address of a link', () => {
    expect(nodesOf('# T\n\n[嘉宾](小满)来了。\n', 'paragraph').map(({ value }) => value)).toEqual([
      '[嘉宾](小满)来了。',
    ])
  })

  it('should keep a definition that no link uses', () => {
    expect(JSON.stringify(episodesOf('# T\n\n[备注]: 小满\n'))).toContain('小满')
  })
})

describe('markdown, links', () => {
  it('should read links by reference', () => {
    const source = '## 相关链接\n\n- [山路地图][map]\n\n[map]: https://example.com/map\n'
    expect(nodesOf(source, 'link')).toMatchObject([{ title: '山路地图', url: 'https://example.com/map' }])
  })

  it('should not link places on the page', () => {
    const source = '- [00:00](#t=0) 开场\n- [01:20](#t=80) 进山\n'
    expect(nodesOf(source, 'chapter')).toMatchObject([
      { title: '开场', url: null },
      { title: '进山', url: null },
    ])
  })

  it('should not swallow Chinese punctuation into an address', () => {
    const source = '## 相关链接\n\n- 地图：https://example.com/map，谢谢\n'
    expect(nodesOf(source, 'link').map(({ url }) => url)).toEqual(['https://example.com/map'])
  })

  it('should read pictures', () => {
    const source = `![封面](https://example.com/a.jpg)\n\n${list}`
    expect(nodesOf(source, 'image')).toMatchObject([{ url: 'https://example.com/a.jpg', alt: '封面' }])
  })
})

describe('markdown, titles and episodes', () => {
  it('should take the only heading of level 1 as title', () => {
    const fields = nodesOf(`# 第12期：慢慢走\n\n## 时间轴\n\n${list}`, 'field')
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['title', '第12期：慢慢走'],
      ['number', '12'],
    ])
  })

  it('should not take a label as title', () => {
    expect(nodesOf(`# 时间轴\n\n${list}`, 'field').filter(({ name }) => name === 'title')).toEqual([])
  })

  it('should part episodes by their numbers', () => {
    const episodes = episodesOf('## E11 海边\n\n夏天。\n\n## E12 山里\n\n冬天。\n')
    expect(episodes).toHaveLength(2)
  })

  it('should part episodes whose times start anew', () => {
    expect(
      episodesOf(`## 海边\n\n${list}\n## 山里\n\n${list.replace('10:02', '09:00').replace('01:20', '03:00')}`),
    ).toHaveLength(2)
  })

  it('should not part the sections of one episode', () => {
    expect(episodesOf(`## 上半场\n\n${list}\n## 下半场\n\n20:00 回家\n30:00 收尾\n`)).toHaveLength(1)
  })

  it('should not part a list of chapters from its details', () => {
    expect(episodesOf(`## 目录\n\n${list}\n## 细说\n\n${list}`)).toHaveLength(1)
  })
})

describe('markdown, tables', () => {
  it('should read a table of terms under any heading', () => {
    const source = '## 对照\n\n| 缩写 | 全称 | 说明 |\n|---|---|---|\n| **SC** | 慢城 | 小镇联盟 |\n'
    expect(nodesOf(source, 'term')).toMatchObject([{ term: 'SC', aliases: ['慢城'], definition: '小镇联盟' }])
  })

  it('should read a table of times, with ends', () => {
    const source = '| 开始 | 结束 | 内容 |\n|---|---|---|\n| 0:00 | 1:20 | 开场 |\n| ~1:20 | 9:00 | 进山 |\n'
    expect(nodesOf(source, 'chapter')).toMatchObject([
      { start: 0, end: 80, title: '开场' },
      { start: 80, end: 540, title: '进山' },
    ])
  })

  it('should not read the lengths beside times as further times', () => {
    const source = '| 时间 | 内容 | 时长 |\n|---|---|---|\n| 0:00 | 开场 | 1:20 |\n| 1:20 | 进山 | 8:40 |\n'
    expect(nodesOf(source, 'chapter').map(({ start, title }) => [start, title])).toEqual([
      [0, '开场'],
      [80, '进山'],
    ])
  })

  it('should not read lengths as times', () => {
    const source = '# 课程\n\n| 课 | 时长 |\n|---|---|\n| 海边 | 19:38 |\n| 山里 | 15:48 |\n'
    expect(nodesOf(source, 'chapter')).toEqual([])
  })
})

describe('markdown, transcripts', () => {
  const talk = '**Ann:** Hello.\n\nAnd welcome.\n\n**Tom:** \\[00:04:11.05\\] Hi.\n\n**Ann:** So?\n\n**Tom:** So.\n'

  it('should read bold names that come again as speakers', () => {
    expect(nodesOf(talk, 'turn').map(({ speaker, start, value }) => [speaker, start, value])).toEqual([
      ['Ann', null, 'Hello.\nAnd welcome.'],
      ['Tom', 251.05, 'Hi.'],
      ['Ann', null, 'So?'],
      ['Tom', null, 'So.'],
    ])
  })

  it('should not read a list of people as a transcript', () => {
    expect(nodesOf('**主播：** 阿禾\n\n**嘉宾：** 小满\n\n**剪辑：** 老周\n\n**监制：** 山风\n', 'turn')).toEqual([])
  })

  it('should end a turn at a heading', () => {
    expect(nodesOf(`${talk}\n## 相关链接\n\n- 地图\n`, 'turn').at(-1)?.value).toBe('So.')
  })
})

describe('markdown, places', () => {
  it('should place items in the source', () => {
    const source = '# 题\r\n\r\n> * **[01:20](https://example.com)** 进&amp;山\r\n> * 03:00 下山\r\n'
    expect(nodesOf(source, 'chapter').map((node) => placeOf(source, node))).toEqual([
      '* **[01:20](https://example.com)** 进&amp;山',
      '* 03:00 下山',
    ])
  })

  it('should span the whole source', () => {
    const source = '---\ntitle: 题\n---\n\n文\n\n'
    expect(markdown.read(source).position?.end.offset).toBe(source.length)
  })
})

describe('markdown, hostile input', () => {
  const hostile: [string, string][] = [
    ['deep quotes', `${'>'.repeat(20_000)}a`],
    ['deep lists', Array.from({ length: 800 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['nested emphasis', '**a '.repeat(20_000)],
    ['open brackets', '[a]('.repeat(20_000)],
    ['open comments', 'a <!-- '.repeat(20_000)],
    ['lines that may be tables', '-a: x\n'.repeat(10_000)],
    ['open front matter', `---\n${'-a: x\n'.repeat(5000)}`],
    ['growing code marks', Array.from({ length: 400 }, (_, i) => '`'.repeat(i)).join(' ')],
  ]
  it.each(hostile)('should read %s in time', (_, source) => {
    const start = performance.now()
    expect(markdown.read(source).position?.end.offset).toBe(source.length)
    // Seconds, as the machine may be busy; without the guard these take minutes.
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('should still read the lines of a document too deep for the engine', () => {
    const source = `---\ntitle: 题\n---\n> [00:00](https://example.com) **开场**\n> 01:20 进山\n\n${'>'.repeat(100)}a\n`
    expect(nodesOf(source, 'chapter').map(({ title }) => title)).toEqual(['开场', '进山'])
    expect(nodesOf(source, 'field')).toMatchObject([{ name: 'title', value: '题' }])
  })
})

describe('markdown, fenced code', () => {
  const fence = '```'

  it('should keep a program as notes of the chapter above, in its place, brackets and all', () => {
    const source = `# T\n\n- 00:00 开场\n- 01:20 进山\n\n${fence}js\nhost: 1\n}\n${fence}\n\n- 10:02 账本\n`
    const notes = nodesOf(source, 'chapter').map(({ children }) => children)
    expect(notes.map((own) => own.map(({ value }) => value))).toEqual([[], ['host: 1 }'], []])
    const at = notes[1]?.[0]?.position
    expect(source.slice(at?.start.offset, at?.end.offset)).toBe('host: 1\n}')
  })

  it('should keep a program before all times in the prose', () => {
    const source = `# T\n\n正文。\n\n${fence}\nif (a) {\n  b()\n}\n${fence}\n\n${list}`
    expect(nodesOf(source, 'paragraph').map(({ value }) => value)).toEqual(['正文。', 'if (a) {', 'b() }'])
  })

  it.each(['', 'text', 'js'])('should read a list of times that is fenced as `%s`', (language) => {
    expect(nodesOf(`# T\n\n${fence}${language}\n${list}${fence}\n`, 'chapter')).toHaveLength(3)
  })

  it('should lose no line of a document that is nothing but a program', () => {
    const source = `${fence}js\nconst a = 1;\nlet b = 2;\n${fence}\n`
    expect(JSON.stringify(markdown.read(source))).toContain('let b = 2;')
  })

  it('should put a program into the episode it stands in', () => {
    const source = `# 第 1 期 山\n\n${list}\n# 第 2 期 水\n\n${list}\n${fence}js\nlet b = 2;\n${fence}\n`
    expect(episodesOf(source).map((node) => JSON.stringify(node).includes('let b'))).toEqual([false, true])
  })
})

describe('markdown, outlines of Logseq', () => {
  const outline = 'title:: 渡口\n\n- # 渡口\n\t- 序。\n\t- ## 时间线\n\t\t- 0:08 钥匙\n\t\t- 12:40 齿轮\n'

  it('should read headings in bullets as headings', () => {
    expect(nodesOf(outline, 'chapter').map(({ start, title }) => [start, title])).toEqual([
      [8, '钥匙'],
      [760, '齿轮'],
    ])
    expect(placeOf(outline, nodesOf(outline, 'chapter')[1])).toBe('- 12:40 齿轮')
  })

  it('should not take a title for prose that the properties state already', () => {
    expect(nodesOf(outline, 'paragraph').map(({ value }) => value)).toEqual(['序。'])
    const other = outline.replace('# 渡口', '# 另一个渡口')
    expect(nodesOf(other, 'paragraph').map(({ value }) => value)).toContain('另一个渡口')
  })
})
