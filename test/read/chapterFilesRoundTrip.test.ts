import { describe, expect, it } from 'vitest'
import { read } from '../../src/index.js'
import { audacity } from '../../src/read/audacity.js'
import { chaptersJson } from '../../src/read/chaptersJson.js'
import { detectFormat } from '../../src/read/detectFormat.js'
import { ffmetadata } from '../../src/read/ffmetadata.js'
import { matroska } from '../../src/read/matroska.js'
import { mp4chaps } from '../../src/read/mp4chaps.js'
import { ogm } from '../../src/read/ogm.js'
import { psc } from '../../src/read/psc.js'
import type { Reader } from '../../src/read/reader.js'
import { expectTotal, sketchChapters } from './chapterFiles.js'

const chapters: readonly (readonly [start: number, title: string])[] = [
  [0, '开场：为什么要养蜂？'],
  [61.5, '"Langstroth" & the movable frame'],
  [754.25, '公式 a=b; c\\d #1'],
  [753, '倒回去：<蜂箱> 的 3 层'],
  [3599.999, '🐝 一只蜂 = 1/12 勺蜜'],
  [3725, '结尾 “甜” & 苦'],
]

const pad = (value: number, width = 2) => String(value).padStart(width, '0')

function toClock(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000)
  const [hours, minutes] = [Math.floor(milliseconds / 3_600_000), Math.floor(milliseconds / 60_000) % 60]
  return `${pad(hours)}:${pad(minutes)}:${pad(Math.floor(milliseconds / 1000) % 60)}.${pad(milliseconds % 1000, 3)}`
}

function toXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const lines = (write: (start: number, title: string, index: number) => string) =>
  chapters.map(([start, title], i) => write(start, title, i)).join('\n')

const files: readonly (readonly [Reader, string])[] = [
  [
    chaptersJson,
    JSON.stringify({ version: '1.2.0', chapters: chapters.map(([startTime, title]) => ({ startTime, title })) }),
  ],
  [
    psc,
    `<?xml version="1.0" encoding="UTF-8"?>
<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">
${lines((start, title) => `  <psc:chapter start="${toClock(start)}" title="${toXml(title)}"/>`)}
</psc:chapters>
`,
  ],
  [
    matroska,
    `<?xml version="1.0"?>
<!DOCTYPE Chapters SYSTEM "matroskachapters.dtd">
<Chapters><EditionEntry>
${lines(
  (start, title) =>
    `<ChapterAtom><ChapterTimeStart>${toClock(start)}000000</ChapterTimeStart><ChapterDisplay><ChapterString>${toXml(title)}</ChapterString><ChapterLanguage>chi</ChapterLanguage></ChapterDisplay></ChapterAtom>`,
)}
</EditionEntry></Chapters>
`,
  ],
  [
    ffmetadata,
    `;FFMETADATA1
${lines((start, title) => {
  const milliseconds = Math.round(start * 1000)
  return `[CHAPTER]\nTIMEBASE=1/1000\nSTART=${milliseconds}\nEND=${milliseconds + 1}\ntitle=${title.replace(/[=;#\\]/g, '\\$&')}`
})}
`,
  ],
  [mp4chaps, lines((start, title) => `${toClock(start)} ${title}`)],
  [audacity, lines((start, title) => `${start.toFixed(6)}\t${start.toFixed(6)}\t${title}`)],
  [ogm, lines((start, title, i) => `CHAPTER${pad(i + 1)}=${toClock(start)}\nCHAPTER${pad(i + 1)}NAME=${title}`)],
]

describe.each(files.map(([reader, source]) => ({ name: reader.name, reader, source })))(
  'the same six chapters as $name',
  ({ name, reader, source }) => {
    const expected = chapters.map(([start, title]) => `${start} ${title}`)

    it('should be read in the order of the file', () => {
      expect(sketchChapters(reader, source)).toEqual(expected)
    })

    it.each([
      ['CR LF', source.replaceAll('\n', '\r\n')],
      ['CR alone', source.replaceAll('\n', '\r')],
      ['a byte-order mark', `\ufeff${source}`],
      ['blank lines around', `\n\n${source}\n\n`],
    ])('should be read the same with %s', (_, changed) => {
      expect(sketchChapters(reader, changed)).toEqual(expected)
    })

    it('should be detected, also without an ending', () => {
      expect(detectFormat(source)).toBe(name)
      expect(detectFormat(source.replaceAll('\n', '\r\n'), 'chapters.txt')).toBe(name)
      expect(detectFormat(`\ufeff${source}`)).toBe(name)
    })

    it('should become the chapters of the document', async () => {
      const document = await read(source)
      expect(document.source.format).toBe(name)
      expect(document.episodes).toHaveLength(1)
      expect(document.episodes[0]?.chapters.map((chapter) => `${chapter.start} ${chapter.title}`)).toEqual(expected)
      expect(document.boilerplate).toEqual([])
    })

    it('should be read as far as it goes wherever it is cut off', () => {
      expectTotal(reader, source)
      const half = sketchChapters(reader, source.slice(0, source.length / 2))
      expect(half.length).toBeGreaterThan(1)
      expect(half.slice(0, -1)).toEqual(expected.slice(0, half.length - 1))
    })
  },
)
