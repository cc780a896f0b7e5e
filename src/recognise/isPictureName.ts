/**
 * Whether words are the name of a picture's file, which stood in a text in the picture's place.
 *
 * @example
 * isPictureName('合影.jpg') // => true
 */
export function isPictureName(words: string): boolean {
  return /\.(?:jpe?g|png|gif|webp)\W?$/i.test(words)
}
