import type { DocumentEpisode } from '../../document/document.js'

/**
 * The tag of an episode in Anki: its podcast, below it the number in the podcast; null where neither is known.
 *
 * Anki splits tags at white space, takes `::` for a level, and drops quotation marks and control characters: none of them is left.
 *
 * @example
 * createTag({podcast: '硅谷 早知道', number: '042'}) // => '硅谷_早知道::042'
 */
export function createTag({ podcast, number }: Pick<DocumentEpisode, 'podcast' | 'number'>): string | null {
  const levels = [podcast, number].map((name) => cleanLevel(name ?? '')).filter((level) => level !== '')
  return levels.length ? levels.join('::') : null
}

function cleanLevel(name: string): string {
  return name
    .replace(/[\s\p{C}"]+/gu, '_')
    .replace(/:{2,}/g, ':')
    .replace(/^[_:]+|[_:]+$/g, '')
}
