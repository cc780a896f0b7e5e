import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listFixtures } from '../scripts/fixtures/listFixtures.js'
import { parse } from '../src/index.js'
import { decode } from '../src/text/decode.js'

/** What must be the same whatever the damage: times, titles, sections, in order. */
function chaptersOf(value: string | Uint8Array) {
  return parse(value).episodes.flatMap((episode) =>
    episode.chapters.map(({ start, title, section }) => ({
      start,
      title: title.normalize('NFKC'),
      section: section?.normalize('NFKC') ?? null,
    })),
  )
}

const texts = listFixtures()
  .filter(({ path }) => path.endsWith('.txt'))
  .map(({ name, input }) => ({ name, text: decode(readFileSync(input)).text }))
  .filter(({ text }) => chaptersOf(text).length >= 2)

const fullWidth = (text: string) =>
  text.replace(/[0-9:]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

/** The title line stays, the rest becomes one line. */
function flatten(text: string): string {
  const head = /^.{1,60}\n\n/.exec(text)?.[0] ?? ''
  return (
    head +
    text
      .slice(head.length)
      .trim()
      .replace(/\s*\n\s*/g, ' ')
  )
}

function thin(text: string): string {
  let count = 0
  return text.replace(/\n+/g, (lineBreak) => (++count % 3 ? ' ' : lineBreak))
}

function isChinese(text: string): boolean {
  return (
    (text.match(/\p{Script=Han}/gu)?.length ?? 0) > text.length / 4 &&
    !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
  )
}

function notesBelow(text: string): boolean {
  return parse(text).episodes.some((episode) => episode.chapters.some((chapter) => chapter.notes.length > 0))
}

const furniture = '\n\n播放列表是空的\n去找些节目听听吧\n'

describe.each(texts)('the chapters of $name', ({ text }) => {
  const wanted = chaptersOf(text)

  it('should not change with the kind of line break', () => {
    expect(chaptersOf(text.replace(/\r?\n/g, '\r\n'))).toEqual(wanted)
    expect(chaptersOf(text.replace(/\r?\n/g, '\r'))).toEqual(wanted)
  })

  it('should not change with a byte-order mark or in UTF-16', () => {
    expect(chaptersOf(new TextEncoder().encode(`\ufeff${text}`))).toEqual(wanted)
    expect(chaptersOf(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual(wanted)
  })

  it('should not change in the decomposed form of Unicode', () => {
    expect(chaptersOf(text.normalize('NFD'))).toEqual(wanted)
  })

  it('should not change with furniture of a page behind', () => {
    expect(chaptersOf(text + furniture)).toEqual(wanted)
  })

  // An address is an address only in ASCII.
  if (!/https?:/.test(text))
    it('should not change with full-width digits and colons', () => {
      expect(chaptersOf(fullWidth(text))).toEqual(wanted)
    })

  // Untimed lines below a chapter cannot be told from its title once their breaks are lost; nor, where words are parted by
  // blanks, can the heading behind it.
  if (!notesBelow(text) && isChinese(text))
    it('should not change where every line break of the body is lost', () => {
      expect(chaptersOf(flatten(text))).toEqual(wanted)
    })

  // Headings and notes of a list are lines too: with their breaks gone only the plain lists are sure.
  if (
    !notesBelow(text) &&
    isChinese(text) &&
    wanted.every(({ section }) => section === null) &&
    !/（\d+:\d\d~/.test(text)
  )
    it('should keep their times where two of three line breaks are lost', () => {
      expect(chaptersOf(thin(text)).map(({ start }) => start)).toEqual(wanted.map(({ start }) => start))
    })
})
