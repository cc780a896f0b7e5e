import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Page } from './page.js'

/** What a table of contents leads to. */
export interface Destination {
  readonly id: string
  readonly title: string
}

/** Make a table of contents; nothing where there is only one place to go. */
export function createContents(
  destinations: readonly Destination[],
  { label, className }: { readonly label: string; readonly className: 'episodes' | 'sections' },
  { own }: Page,
): Element[] {
  if (destinations.length < 2) return []
  const items = destinations.map(({ id, title }) => h('li', h('a', { href: `#${id}` }, h('bdi', title))))
  return [
    h(
      'nav',
      { ...(className === 'sections' ? own : {}), class: className, 'aria-label': label },
      h(className === 'episodes' ? 'ol' : 'ul', items),
    ),
  ]
}
