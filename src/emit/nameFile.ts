import { cleanFileName } from './cleanFileName.js'

/** Names are shorter than this without the ending of the file, and below any limit of a file system. Bytes of UTF-8. */
const longest = 120

/**
 * Name the file of one of several episodes: where it stands in the document, so that no two are alike, and its title as far as every
 * file system and note app takes it.
 *
 * @param place index from 0, and of how many
 * @example
 * nameFile('AI/ML: 入门', {index: 1, count: 12}, '.psc') // => '02 AI ML 入门.psc'
 */
export function nameFile(title: string | null, place: { index: number; count: number }, extension: string): string {
  const ordinal = String(place.index + 1).padStart(String(place.count).length, '0')
  return `${cleanFileName(`${ordinal} ${title ?? ''}`, longest)}${extension}`
}
