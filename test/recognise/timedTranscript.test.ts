import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'

const read = (source: string) => parse(source).episodes[0]
const turns = (source: string) =>
  read(source)?.transcript.map(({ speaker, start, end, text }) => [speaker, start, end, text])

const talk = [
  ['何苗', '大家好，这里是一个关于老桑树的节目。'],
  ['杜若', '你好。我从小就在树下写作业。'],
  ['何苗', '那棵树现在还在吗？我记得它很高。'],
  ['杜若', '在的，去年还结了果。'],
] as const

const expected = talk.map(([speaker, text], i) => [speaker, i * 12 + 3, null, text])
const clock = (i: number) => `00:${String(i * 12 + 3).padStart(2, '0')}`

describe('a transcript in plain text', () => {
  it.each([
    ['name and time above the words', (name: string, text: string, i: number) => `${name} ${clock(i)}\n${text}\n`],
    ['time and name above the words', (name: string, text: string, i: number) => `${clock(i)} ${name}\n${text}\n`],
    ['time, name, colon', (name: string, text: string, i: number) => `${clock(i)} ${name}：${text}`],
    ['time in brackets, name, colon', (name: string, text: string, i: number) => `[00:${clock(i)}] ${name}: ${text}\n`],
    ['name, time in brackets, colon', (name: string, text: string, i: number) => `${name}（00:${clock(i)}）：${text}`],
    ['name, colon, time in brackets', (name: string, text: string, i: number) => `${name}: [${clock(i)}] ${text}\n`],
    ['bold names', (name: string, text: string, i: number) => `**${name}** ${clock(i)}\n\n${text}\n`],
    ['name below the time', (name: string, text: string, i: number) => `${clock(i)}\n${name}\n${text}\n`],
    ['name and colon below the time', (name: string, text: string, i: number) => `${clock(i)}\n${name}：${text}\n`],
    ['headings', (name: string, text: string, i: number) => `### ${name} ${clock(i)}\n\n${text}\n`],
    ['bullets', (name: string, text: string, i: number) => `- [${clock(i)}] ${name}：${text}`],
  ])('should be read with %s', (_, write) => {
    const source = talk.map(([name, text], i) => write(name, text, i)).join('\n')
    expect(turns(source)).toEqual(expected)
    expect(read(source)?.chapters).toEqual([])
  })

  it('should be read where a machine wrote ranges', () => {
    const source =
      '[00:00.000 --> 00:03.480]  先说灯\n[00:03.480 --> 00:06.120]  再说水\n[00:06.120 --> 01:09.900]  最后说草'
    expect(turns(source)).toEqual([
      [null, 0, 3.48, '先说灯'],
      [null, 3.48, 6.12, '再说水'],
      [null, 6.12, 69.9, '最后说草'],
    ])
  })

  it('should be read where subtitles were pasted below show notes', () => {
    const cues = [1, 2, 3, 4].map((n) => `${n}\n00:00:0${n},000 --> 00:00:0${n},900\n第${n}句\n`).join('\n')
    const episode = parse(`第 3 期 井\n\n简介写在这里。\n\n${cues}`).episodes[0]
    expect(episode?.transcript.map(({ start, end, text }) => [start, end, text])).toEqual([
      [1, 1.9, '第1句'],
      [2, 2.9, '第2句'],
      [3, 3.9, '第3句'],
      [4, 4.9, '第4句'],
    ])
  })

  it('should stand beside the chapters of the same episode', () => {
    const source = `第 8 期 桑树\n\n时间轴\n00:00 开场\n05:20 树下\n19:40 果子\n\n文字稿\n\n${talk.map(([name, text], i) => `${name} ${clock(i)}\n${text}\n`).join('\n')}\n相关链接\n《桑》 https://a.example/b\n`
    expect(read(source)).toMatchObject({ title: '第 8 期 桑树', links: [{ url: 'https://a.example/b' }] })
    expect(read(source)?.chapters.map(({ title }) => title)).toEqual(['开场', '树下', '果子'])
    expect(turns(source)).toEqual(expected)
  })

  it('should keep paragraphs of a turn, and end before what follows the last', () => {
    const source = talk.map(([name, text], i) => `${name} ${clock(i)}\n${text}\n`).join('\n')
    const found = turns(`${source}\n谢谢收听，下一期我们说说井。`)
    expect(found?.at(-1)).toEqual(expected.at(-1))
    const parted = turns(source.replace('你好。', '你好。\n\n'))
    expect(parted?.[1]?.[3]).toBe('你好。\n我从小就在树下写作业。')
  })

  it('should be read without times, where it is most of the text', () => {
    const lines = [...talk, ...talk].map(([name, text]) => `**${name}：** ${text}`)
    expect(turns(lines.join('\n\n'))?.map(([speaker]) => speaker)).toEqual([...talk, ...talk].map(([name]) => name))
  })

  it('should be read in paragraphs below its heading, a time in brackets as the start', () => {
    const source = '文字稿\n\n[00:04:11.05] 树还在。\n\n那年结了很多果。'
    expect(turns(source)).toEqual([
      [null, 251.05, null, '树还在。'],
      [null, null, null, '那年结了很多果。'],
    ])
  })
})

describe('a list of chapters', () => {
  it.each([
    [
      'the same two people',
      '00:40 何苗：第一次上岛\n06:15 杜若：为什么留下来\n14:02 何苗：没有船的冬天\n23:48 杜若：一封信',
    ],
    ['seconds between', '00:00 开场\n00:12 新版地图\n00:25 图书馆\n00:38 周末有雨\n00:51 一问'],
    [
      'sentences',
      '00:00 开场的时候我们说了说天气。\n08:12 然后是一段很长的故事。\n20:25 最后我们一起喝了茶。\n31:00 再见。',
    ],
    [
      'notes below',
      '00:30 选竹\n这一段聊了选竹的季节。\n08:20 劈篾\n师傅示范了一次。\n21:45 上色\n天然的颜色只有三种。\n39:05 卖给谁',
    ],
    ['titles before', '开场 00:00\n\n选竹 03:20\n\n劈篾 12:05\n\n上色 30:11'],
    ['a word that comes again', '片头 00:00\n选竹 03:20\n广告 12:05\n劈篾 13:11\n广告 30:00\n上色 31:11'],
    ['ranges', '00:00-03:20 开场\n03:20-12:05 选竹\n12:05-30:11 劈篾\n30:11-41:00 上色'],
  ])('should not be taken for a transcript: %s', (_, source) => {
    expect(read(source)?.transcript).toEqual([])
    expect(read(source)?.chapters.length).toBe(source.match(/(?<!-|\d)\d\d:\d\d/g)?.length)
  })
})

describe('show notes', () => {
  it('should not be a dialogue where they quote a few lines', () => {
    const quoted = '何苗：您怕高吗？\n杜若：怕。怕才站得稳。\n何苗：那您还上来？\n杜若：钟在上面。'
    const prose =
      '这座钟楼已经二十年没有敲响过了。本期我们请来负责维修的两位师傅，聊聊一口钟怎样停下，又怎样重新走起来。'
    expect(turns(`${prose}\n\n${quoted}\n\n${prose}`)).toEqual([])
  })

  it('should not be a dialogue where fields come again', () => {
    const books = Array.from({ length: 6 }, (_, i) => `书名：桑树之${i}\n作者：何苗\n推荐理由：写得很好。`)
    expect(turns(books.join('\n\n'))).toEqual([])
  })
})
