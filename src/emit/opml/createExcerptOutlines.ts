import type { DocumentExcerpt } from '../../document/document.js'
import { formatClock } from '../../text/formatClock.js'
import type { Words } from '../markdown/words.js'
import { splitRuns } from '../splitRuns.js'
import { createOutline, type Outline } from './outline.js'

/** Make the outlines of excerpts: one for each work, below it the passages under its chapters. */
export function createExcerptOutlines(excerpts: readonly DocumentExcerpt[], words: Words): Outline[] {
  return splitRuns(excerpts, ({ source }) => JSON.stringify(source)).map(({ items }) => {
    const source = items[0]?.source
    const name = [source?.title, source?.author].filter(Boolean).join(' · ')
    return createOutline({ text: name || words.excerpts, url: source?.url ?? null, children: createChapters(items) })
  })
}

function createChapters(excerpts: readonly DocumentExcerpt[]): Outline[] {
  return splitRuns(excerpts, ({ chapter }) => chapter).flatMap(({ name, items }) =>
    name === null ? items.map(createExcerpt) : [createOutline({ text: name, children: items.map(createExcerpt) })],
  )
}

/** The heading, else the passage, else the thought; what remains of them stands below, then where and when it was marked. */
function createExcerpt(excerpt: DocumentExcerpt): Outline {
  const { title, text, thought, url } = excerpt
  const [first = null, ...others] = [title, text, thought].filter((words) => words?.trim())
  return createOutline({ text: first, url, lines: [...others, describePlace(excerpt)] })
}

/** `0:12–1:20 · 第 12 页 · 2024-01-02 · #出版` */
function describePlace({ start, end, place, date, tags }: DocumentExcerpt): string {
  const time = start === null ? null : end === null ? formatClock(start) : `${formatClock(start)}–${formatClock(end)}`
  return [time, place, date, ...tags.map((tag) => `#${tag}`)].filter((fact) => fact !== null).join(' · ')
}
