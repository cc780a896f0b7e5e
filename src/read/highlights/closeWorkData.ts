import type { NoteLine } from './noteLine.js'
import { isWorkTitle } from './splitWorks.js'

/** What is said of an edition, behind its label, or of the work by who has it on a shelf. */
const label =
  /^(?:[-*•]\s)?(?:(?:译者|譯者|副标题|副標題|原作名|原名|出版社|出版者|出版方|出品方|出版年|出版日期|出版时间|出版時間|页数|頁數|字数|字數|定价|定價|价格|价錢|装帧|裝幀|丛书|叢書|isbn|豆瓣评分|评分|評分|标签|標籤|状态|狀態|分类|分類|语言|語言|我的(?:评价|評價|评分|評分|标签|標籤)|链接|鏈接|連結|网址|網址)|publisher|published|translator|pages|price|binding|series|isbn(?:-?1[03])?|rating|my rating|language|link|url|format|status)\s?[:：]\s?.{1,200}$/i

/** Lines of data right below the title of a work are of no passage, whatever page or day they name. */
export function closeWorkData(lines: readonly NoteLine[]): NoteLine[] {
  let open = false
  return lines.map((line, i) => {
    const isHead = line.fact?.name === 'author' || line.fact?.name === 'url'
    const isData = isHead || label.test(line.words)
    open = isWorkTitle(line, lines[i + 1]) || (open && line.gap === 0 && isData)
    return open && isData && !isHead
      ? { ...line, furniture: true, stamp: null, tags: null, thought: null, mark: '' }
      : line
  })
}
