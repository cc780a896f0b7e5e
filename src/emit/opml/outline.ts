import { isLinkable } from '../isLinkable.js'

/** One line of an outline, with those below it. */
export interface Outline {
  readonly text: string
  /** Where it leads, a link that may be clicked (see `isLinkable`). */
  readonly url: string | null
  readonly children: readonly Outline[]
}

/** What an outline is made of: nothing where nothing is known. */
export interface OutlineParts {
  readonly text?: string | null
  readonly url?: string | null
  /** Texts below, before `children`; what is not known is left out. */
  readonly lines?: readonly (string | null)[]
  readonly children?: readonly Outline[]
}

/**
 * Make an outline. An address is its text where it has none; one that must not become a link is a line below.
 *
 * @example
 * createOutline({text: '开场', lines: ['问候', null]}) // => {text: '开场', url: null, children: [{text: '问候', …}]}
 */
export function createOutline({ text, url = null, lines = [], children = [] }: OutlineParts): Outline {
  const own = text?.trim() ? text : (url ?? '')
  const isLink = url !== null && isLinkable(url)
  const said = isLink || url === own ? lines : [url, ...lines]
  return {
    text: own,
    url: isLink ? url : null,
    children: [...said.flatMap((line) => (line?.trim() ? [{ text: line, url: null, children: [] }] : [])), ...children],
  }
}

/**
 * Make an outline that gathers others under a heading: none where there is nothing to gather.
 *
 * @example
 * createGroup('Links', []) // => []
 */
export function createGroup(text: string, children: readonly Outline[]): Outline[] {
  return children.length ? [createOutline({ text, children })] : []
}
