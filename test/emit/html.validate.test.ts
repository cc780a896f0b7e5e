import axe from 'axe-core'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { html } from '../../src/emit/html.js'
import { type Document, type DocumentEpisode, formatClock } from '../../src/index.js'
import { createChapter, createDocument, createEpisode, createExcerpt } from '../createDocument.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { hostileText } from './hostileText.js'
import { type Opened, openBrowser } from './html/openBrowser.js'
import { type ReadEpisode, readPage } from './html/readPage.js'
import { listDocuments } from './listDocuments.js'
import { sample } from './sample.js'

const open = openBrowser()
const documents = [sample, createDocument(), ...listDocuments()]
const write = (document: Document, options = {}) => String(html.emit(document, options))

/** What both sides of a comparison leave out: where lines break, and what no browser shows. */
const squash = (text: string | null) => (text ?? '').replace(/[\s\p{C}]/gu, '')

describe('html in Chromium', () => {
  itWithProgram(
    'chromium',
    'should load nothing, complain of nothing, fit on a phone and hold the whole document, of every fixture',
    async () => {
      const tab = await open({ viewport: { width: 360, height: 740 } })
      for (const document of documents) {
        await tab.show(write(document))
        const [episodes, overflow] = await tab.page.evaluate<[ReadEpisode[], number]>(`[${readPage}, ${overflowing}]`)
        expect(episodes).toEqual(document.episodes.map(expectEpisode))
        expect(overflow).toBe(0)
      }
      expect(tab.complaints).toEqual([])
      expect(tab.requests).toEqual([])
    },
    180_000,
  )

  itWithProgram(
    'chromium',
    'should be accessible, of every fixture in light, of some in dark on a phone',
    async () => {
      const pages = documents.map((document) => write(document))
      const some = pages.filter((_, index) => index % 20 === 0)
      const found = await Promise.all([
        listViolations(pages, { colorScheme: 'light' }),
        listViolations(some, { colorScheme: 'dark', viewport: { width: 360, height: 740 } }),
      ])
      expect(found).toEqual([[], []])
    },
    180_000,
  )

  itWithProgram('chromium', 'should be accessible when it holds everything, whatever its language', async () => {
    const several = createDocument({ ...sample, episodes: [...sample.episodes, ...sample.episodes] })
    const media = 'https://a.example/1.mp3'
    const pages = [write(sample, { media, language: 'en' }), write(several, { language: 'en' }), write(several)]
    expect(await listViolations(pages)).toEqual([])
  })

  itWithProgram('chromium', 'should lead the keyboard to the bar, the times and the search', async () => {
    const { page, show } = await open()
    await show(write(spoken, { media: 'https://a.example/watch?t={seconds}' }))
    const reached: string[] = []
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate<string>(describeFocus))
    }
    expect(reached.slice(0, 5)).toEqual([
      'a 章节 #episode-chapters',
      'a 词汇表 #episode-glossary',
      'a 文字稿 #episode-transcript',
      'a 跳过时间轴 #episode-behind-bar',
      'a 0:05–1:20 开场 #episode-chapter-1',
    ])
    expect(reached).toContain('a 1:20 (未注明结束时间) 选题 #episode-chapter-2')
    expect(reached).toContain('a 1:20 https://a.example/watch?t=80')
    expect(reached).toContain('button 码洋 ')
    expect(reached).toContain('input  ')
  })

  itWithProgram('chromium', 'should skip the bar', async () => {
    const { page, show } = await open()
    await show(write(spoken))
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate<string>(describeFocus)).toBe('button 码洋 ')
  })

  itWithProgram('chromium', 'should search the turns, say how many there are, and clear with Escape', async () => {
    const { page, show } = await open()
    await show(write(spoken))
    const field = page.getByRole('searchbox', { name: '搜索文字稿' })
    const status = page.getByRole('status')
    const turns = () => page.locator('.turns > li:visible').allInnerTexts()
    await field.focus()
    await page.keyboard.type('码洋 isbn')
    expect(await turns()).toEqual([expect.stringContaining('码洋和 ISBN')])
    expect(await status.textContent()).toBe('3 段中有 1 段')
    expect(await page.evaluate(`[...CSS.highlights.get('found')].map(String)`)).toEqual(['码洋', 'ISBN'])
    await field.fill('没有的话')
    expect(await turns()).toEqual([])
    expect(await status.textContent()).toBe('没有找到')
    await page.keyboard.press('Escape')
    expect(await turns()).toHaveLength(3)
    expect(await field.inputValue()).toBe('')
    expect(await status.textContent()).toBe('')
    expect(await page.evaluate(`CSS.highlights.get('found').size`)).toBe(0)
    // A key that nobody pressed: what Chromium does with Escape by itself, other browsers do not.
    await field.fill('没有的话')
    await field.dispatchEvent('keydown', { key: 'Escape' })
    expect(await field.inputValue()).toBe('')
    expect(await turns()).toHaveLength(3)
  })

  itWithProgram('chromium', 'should explain a term where it occurs, by the keyboard, without a script', async () => {
    const { page, show } = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })
    await show(write(spoken))
    const explanation = page.locator('.explanation', { hasText: '定价乘以册数' })
    expect(await explanation.isVisible()).toBe(false)
    await page.getByRole('button', { name: '码洋' }).first().focus()
    await page.keyboard.press('Enter')
    expect(await explanation.isVisible()).toBe(true)
    const box = await explanation.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 360 && box.y >= 0 && box.y + box.height <= 640).toBe(true)
    await page.keyboard.press('Escape')
    expect(await explanation.isVisible()).toBe(false)
  })

  itWithProgram('chromium', 'should be read without a script, but for the search', async () => {
    const { page, show } = await open({ javaScriptEnabled: false })
    await show(write(spoken))
    expect(await page.locator('.search').isVisible()).toBe(false)
    expect(await page.locator('.turns > li:visible').count()).toBe(3)
  })

  itWithProgram(
    'chromium',
    'should play the recording only where the reader wants it, from the time of the chapter',
    async () => {
      const { page, show, requests, complaints } = await open({}, createSilence(120))
      await show(write(spoken, { media: 'https://a.example/1.wav' }))
      expect(requests).toEqual([])
      await page.locator('.chapters').getByRole('link', { name: '从 1:20 播放' }).click()
      // A recording says the time at which it will begin before it has loaded: it must have gone on from there.
      const isPlaying = `(({ currentTime }) => currentTime > 80 && currentTime < 100)(document.querySelector('audio'))`
      await expect.poll(() => page.evaluate(isPlaying), { timeout: 20_000 }).toBe(true)
      expect(new Set(requests)).toEqual(new Set(['https://a.example/1.wav']))
      expect(page.url()).toBe('https://page.example/')
      expect(complaints).toEqual([])
    },
  )

  itWithProgram(
    'chromium',
    'should print with the addresses of links, with the bar and without the search',
    async () => {
      const { page, show } = await open()
      await page.emulateMedia({ media: 'print' })
      await show(write(sample))
      const behind = `[...document.querySelectorAll('section[id$=-links] a')].map((a) => getComputedStyle(a, '::after').content)`
      expect(await page.evaluate<string[]>(behind)).toEqual([
        '" (https://books.example/wiki/编辑_(1993))"',
        '" (https://podcast.example/041)"',
        'none',
      ])
      expect(await page.locator('.search').isVisible()).toBe(false)
      expect(await page.locator('.segments a').first().isVisible()).toBe(true)
    },
  )

  itWithProgram('chromium', 'should draw chapters to scale, however they lie', async () => {
    const { page, show } = await open({ viewport: { width: 1000, height: 800 } })
    const chapters = [
      createChapter({ start: 600, end: null, title: '回头' }),
      createChapter({ start: 0, end: 900, title: '长' }),
      createChapter({ start: 900, end: 1000, title: '短' }),
      createChapter({ start: 900, end: 1000, title: '同时' }),
    ]
    await show(write(createDocument({ episodes: [createEpisode({ chapters, duration: 2000 })] })))
    const boxes = `[...document.querySelectorAll('.segments > li')].map((li) => {
      const [bar, box] = [li.parentElement, li].map((element) => element.getBoundingClientRect())
      return [(box.left - bar.left) / bar.width * 2000, box.width / bar.width * 2000, (box.top - bar.top) / box.height].map(Math.round)
    })`
    expect(await page.evaluate(boxes)).toEqual([
      [0, 900, 0],
      [600, 300, 1],
      [900, 100, 0],
      [900, 100, 1],
    ])
  })

  itWithProgram('chromium', 'should show three hundred chapters on a phone, each with a width', async () => {
    const tab = await open({ viewport: { width: 360, height: 740 } })
    const chapters = Array.from({ length: 300 }, (_, index) =>
      createChapter({ start: index * 30, end: index * 30 + 30, title: `第${index}章`, section: `节${index % 9}` }),
    )
    await tab.show(write(createDocument({ episodes: [createEpisode({ chapters })] })))
    const widths = `[...document.querySelectorAll('.segments a')].map((a) => a.getBoundingClientRect().width)`
    const drawn = await tab.page.evaluate<number[]>(widths)
    expect(drawn).toHaveLength(300)
    expect(Math.min(...drawn)).toBeGreaterThan(0.5)
    expect(await measureOverflow(tab)).toBe(0)
    expect(await listViolations([write(createDocument({ episodes: [createEpisode({ chapters })] }))])).toEqual([])
  })

  itWithProgram('chromium', 'should keep hostile text text', async () => {
    const tab = await open({ viewport: { width: 360, height: 740 } })
    const texts = [...hostile, ...fc.sample(hostileText, { numRuns: 60, seed: 11 })]
    const document = createDocument({
      episodes: [createHostileEpisode(texts)],
      excerpts: texts.map((text) =>
        createExcerpt(text, { title: text, thought: text, tags: [text], place: text, url: text }),
      ),
      boilerplate: texts.map((text) => ({ text, reason: text })),
      messages: texts.map((text) => ({ rule: text, severity: 'info', reason: text, line: 1, column: 1 })),
    })
    await tab.show(write(document))
    expect(tab.complaints).toEqual([])
    expect(tab.requests).toEqual([])
    expect(await tab.page.evaluate('globalThis.hacked')).toBeUndefined()
    expect(await measureOverflow(tab)).toBe(0)
    const [episode] = await tab.page.evaluate<ReadEpisode[]>(readPage)
    const shown = (text: string) => squash(text.replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '\uFFFD'))
    const marks = /[\u2066-\u2069\uFFFD]/g
    expect(episode?.turns.map(({ text }) => text.replace(marks, ''))).toEqual(
      texts.map((text) => shown(text).replace(marks, '')),
    )
    expect(episode?.terms).toHaveLength(texts.length)
    expect(episode?.people).toHaveLength(texts.length)
    expect(episode?.links.map(({ url }) => url ?? '').filter((url) => !/^(?:https?:|mailto:|$)/.test(url))).toEqual([])
    const isolated = `[...document.querySelectorAll('.chapters .at')].every((at) => getComputedStyle(at).direction === 'ltr')`
    expect(await tab.page.evaluate(isolated)).toBe(true)
  })
})

/** What a reader must find of an episode. */
function expectEpisode(episode: DocumentEpisode): ReadEpisode {
  const { title, chapters, links, glossary, people, transcript } = episode
  const contained = [episode.podcast, episode.tagline, episode.description, episode.published]
  const texts = [
    ...contained,
    ...people.flatMap(({ about, links }) => [about, ...links.flatMap(({ title }) => title)]),
    ...episode.topics.map(({ text }) => text),
    ...episode.outline.flatMap(({ title, summary, bullets }) => [title, summary, ...bullets]),
    ...glossary.flatMap(({ aliases }) => aliases),
    ...links.flatMap(({ number, about }) => [number, about]),
    ...episode.contacts.map(({ handle }) => handle),
    ...episode.images.map(({ alt }) => alt),
  ]
  const sections = chapters.flatMap(({ section }, index) => {
    const isNew = section !== null && section !== chapters[index - 1]?.section
    return isNew ? [squash(section)] : []
  })
  return {
    title: title === null ? expect.any(String) : squash(title),
    words: holding(texts.map(squash)),
    chapters: chapters.map(({ start, title, notes }) => ({
      time: formatClock(start),
      title: title.trim() ? squash(title) : expect.any(String),
      notes: notes.map(squash).filter(Boolean),
    })),
    sections,
    links: links.map(({ title, url }) => {
      const isLink = url !== null && /^(?:https?:\/\/|mailto:)/i.test(url)
      const text = title?.trim() ? title : url
      return {
        text: expect.stringContaining(squash(text)),
        url: isLink ? new URL(url).href : null,
      }
    }),
    terms: glossary.map(({ term, definition }) => ({ term: squash(term), definition: squash(definition) })),
    people: expect.toSatisfy((names: string[]) =>
      sameItems(
        names,
        people.map(({ name }) => squash(name)),
      ),
    ),
    turns: transcript.map(({ speaker, start, text }) => ({
      time: start === null ? '' : formatClock(Math.floor(start)),
      speaker: squash(speaker),
      text: squash(text),
    })),
  }
}

/** A text that holds all of these. */
function holding(texts: readonly string[]): string {
  return expect.toSatisfy(
    (words: string) => texts.every((text) => words.includes(text)),
    `to hold ${texts.join(' | ')}`,
  )
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
}

/**
 * What axe-core objects to, with its default rules: WCAG 2 A and AA, and good practice. It takes longer to load than to run, so that
 * one tab shows page after page without loading; then no script runs, and the search is shown by hand.
 */
async function listViolations(
  pages: readonly string[],
  options: Parameters<ReturnType<typeof openBrowser>>[0] = {},
): Promise<string[]> {
  const { page: tab, show } = await open({ ...options, bypassCSP: true })
  await show('')
  await tab.evaluate(axe.source)
  const violations: string[] = []
  for (const page of pages)
    violations.push(
      ...(await tab.evaluate<string[]>(`(async () => {
        const shown = new DOMParser().parseFromString(${JSON.stringify(page)}, 'text/html').documentElement
        for (const search of shown.querySelectorAll('.search')) search.hidden = false
        document.documentElement.replaceWith(shown)
        const { violations } = await axe.run(document, { resultTypes: ['violations'] })
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ' ' + node.html + ' ' + node.failureSummary))
      })()`)),
    )
  await tab.close()
  return violations
}

/** By how many pixels a page is wider than the window. */
const overflowing = 'Math.max(0, document.documentElement.scrollWidth - innerWidth)'

function measureOverflow({ page }: Opened): Promise<number> {
  return page.evaluate<number>(overflowing)
}

const describeFocus = `(() => {
  const { localName, textContent, attributes } = document.activeElement
  return [localName, textContent, attributes.href?.value ?? ''].join(' ')
})()`

const spoken = createDocument({
  episodes: [
    createEpisode({
      title: '书价从哪里来',
      chapters: [
        createChapter({ start: 5, end: 80, title: '开场', notes: ['先说码洋'] }),
        createChapter({ start: 80, title: '选题' }),
      ],
      glossary: [
        { term: '码洋', aliases: [], definition: '定价乘以册数。', start: null },
        { term: '实洋', aliases: [], definition: '打过折的码洋。', start: null },
      ],
      transcript: [
        { speaker: '阿岚', start: 5, end: null, text: '大家好。' },
        { speaker: '林舟', start: 9.5, end: null, text: '今天说说码洋和 ISBN。\n\n还有实洋。' },
        { speaker: null, start: null, end: null, text: '（音乐）' },
      ],
    }),
  ],
})

const hostile = [
  '</script><script>hacked = 1</script>',
  '</style><img src=https://leak.example/x onerror=hacked=1>',
  '</title></textarea><svg onload="hacked=1">',
  '<!-- ',
  '" onmouseover="hacked=1',
  'javascript:hacked=1',
  '\u202Egnol yrev\u202D',
  '\u2069\u2069\u2067',
  '\uD800x\uDC00',
  '\u0000\u0001\u009F\uFFFE',
  'שלום עולם 123',
  'x'.repeat(3000),
  '\u0301'.repeat(200),
  '{seconds}{time}{found}$&$1',
]

function createHostileEpisode(texts: readonly string[]): DocumentEpisode {
  const url = texts[0] ?? ''
  return createEpisode({
    title: texts.join(' '),
    podcast: texts.join(' '),
    number: url,
    published: url,
    url,
    tagline: texts.join('\n'),
    description: texts.join('\n\n'),
    people: texts.map((text) => ({ name: text, role: text, about: text, links: [{ title: text, url: text }] })),
    chapters: texts.map((text, index) =>
      createChapter({ start: index, title: text, section: text, notes: [text], url: text }),
    ),
    links: texts.flatMap((text) => [
      { title: text, url: text, number: text, about: text, start: 1 },
      { title: text, url: `https://a.example/${text}`, number: null, about: null, start: null },
    ]),
    glossary: texts.map((text) => ({ term: text, aliases: [text], definition: text, start: 1 })),
    topics: texts.map((text) => ({ text })),
    outline: texts.map((text) => ({ title: text, summary: text, bullets: [text] })),
    images: texts.map((text) => ({ url: text, alt: text })),
    contacts: texts.map((text) => ({ kind: text, handle: text, url: text })),
    transcript: texts.map((text) => ({ speaker: text, start: 1, end: null, text })),
  })
}

/** So many seconds of silence, as a WAV file. */
function createSilence(seconds: number): Buffer {
  const rate = 8000
  const head = Buffer.alloc(44)
  head.write('RIFF')
  head.writeUInt32LE(36 + seconds * rate, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(seconds * rate, 40)
  return Buffer.concat([head, Buffer.alloc(seconds * rate, 128)])
}
