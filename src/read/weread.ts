import { createPlacer } from '../tree/createPlacer.js'
import { readWereadBook } from './excerpts/readWereadBook.js'
import { readSourceLines } from './excerpts/sourceLine.js'
import { splitWereadBooks } from './excerpts/splitWereadBooks.js'
import type { Reader } from './reader.js'

/**
 * Notes as 微信读书 copies them (划线 and 想法 of a book): `《书名》`, author, `35个笔记`, headings of chapters, `◆ 划线`,
 * `◆ 2026/07/21发表想法` with the thought and `原文：…`; in older versions `◆ chapter`, `>> 划线`, `2023/2/26 发表想法`.
 */
export const weread: Reader = {
  name: 'weread',
  read(source) {
    const place = createPlacer(source)
    const books = splitWereadBooks(readSourceLines(source))
    return {
      type: 'root',
      children: books.flatMap((book) => readWereadBook(book, place)),
      position: place({ start: 0, end: source.length }),
    }
  },
}
