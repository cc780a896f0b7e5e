import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Page } from './page.js'

/** From 1, of the page, to 6. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6

/** The level below. */
export function below(level: Level): Level {
  return level === 6 ? 6 : ((level + 1) as Level) // the one literal more
}

/** A part of a page under a heading of ours, with what links to it need. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly element: Element
}

/** Put a heading of ours over content; nothing without content. */
export function createSection(
  { id, title, level }: { readonly id: string; readonly title: string; readonly level: Level },
  content: readonly ElementContent[],
  { own }: Page,
): Section[] {
  if (!content.length) return []
  const element = h('section', { id }, h(`h${level}`, own, title), ...content)
  return [{ id, title, element }]
}
