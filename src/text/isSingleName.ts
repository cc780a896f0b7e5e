/**
 * Whether a word can be a person's name by itself: two to four Han characters, a Latin word, or one glued to the other.
 *
 * @example
 * isSingleName('林小雨Rainy') // => true
 */
export function isSingleName(word: string): boolean {
  return /^(?!\p{Script=Han}*[在的是了吗呢])(?:[\p{Script=Han}·]{2,4}|(?:\p{Script=Han}{2,4})?[A-Z][\w.-]{1,14}|\p{Script=Han}{1,4}[A-Za-z][\w.-]{0,14}|[A-Z][\w.-]{1,14}\p{Script=Han}{2,4})$/u.test(
    word,
  )
}
