import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DocumentEpisode } from '../../document/document.js'
import { formatClock } from '../../text/formatClock.js'
import { cleanText } from './cleanText.js'
import { createGroups } from './createGroups.js'
import { createLine } from './createLine.js'
import { createLineList } from './createLineList.js'
import { createLink } from './createLink.js'
import type { Level } from './createSection.js'
import { createTime } from './createTime.js'
import type { Explainer } from './explainer.js'
import type { Page } from './page.js'

type Chapter = DocumentEpisode['chapters'][number]

/** The identifier of a chapter of an episode. */
export function nameChapter(prefix: string, index: number): string {
  return `${prefix}-chapter-${index + 1}`
}

/** Make the chapters: a list under each section, the time first. */
export function createChapters(
  chapters: readonly Chapter[],
  { prefix, level, explainer, page }: { prefix: string; level: Level; explainer: Explainer; page: Page },
): ElementContent[] {
  const numbered = chapters.map((chapter, index) => ({ chapter, index }))
  return createGroups(
    numbered,
    level,
    ({ chapter }) => chapter.section,
    (group) => [
      h(
        'ol',
        { class: 'chapters' },
        group.map(({ chapter, index }) =>
          h('li', { id: nameChapter(prefix, index) }, [
            h('div', { class: 'times' }, createTimes(chapter, chapters[index + 1], page)),
            createBody(chapter, explainer, page),
          ]),
        ),
      ),
    ],
  )
}

/** The start, and the end where it is stated: one that is only the next start would say nothing. */
function createTimes({ start, end }: Chapter, next: Chapter | undefined, page: Page): ElementContent[] {
  const time = createTime(start, page)
  return end === null || end === next?.start ? [time] : [time, h('span', { class: 'aside' }, `–${formatClock(end)}`)]
}

function createBody({ title, url, notes }: Chapter, explainer: Explainer, { words, own }: Page): Element {
  const text = cleanText(title)
  const shown = url ? createLink(url, text) : createLine(text)
  const explain = explainer.begin()
  return h('div', [
    shown.length ? h('p', { dir: 'auto' }, shown) : h('p', { ...own, class: 'aside' }, words.untitled),
    ...createLineList(notes, explain),
  ])
}
