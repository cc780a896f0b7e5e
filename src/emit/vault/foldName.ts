/**
 * What tells one name from another: not case, nor how letters are composed, nor how many blanks stand between words. Neither file
 * systems nor note apps tell such names apart.
 *
 * @example
 * foldName('Café  Noir') === foldName('CAFE\u0301 NOIR') // => true
 */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
