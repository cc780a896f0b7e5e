// What some system or note app does not take in a name; controls and marks of writing direction.
const unsafe = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu

/** Four bytes each at most, so that the whole is far from the 255 bytes of a name. Characters. */
const longest = 40

/**
 * Name the file of one of several episodes: its number in the document, which no other has, and its title as far as files can be named so.
 *
 * @example
 * nameFile('042 | 从「选题」到书店', 2, '.srt') // => '2 042 从「选题」到书店.srt'
 */
export function nameFile(title: string | null, number: number, extension: string): string {
  const words = [...(title ?? '').replace(unsafe, ' ').replace(/\s+/g, ' ').trim()].slice(0, longest).join('')
  return `${`${number} ${words}`.replace(/[ .]+$/, '')}${extension}`
}
