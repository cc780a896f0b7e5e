/** A line about an edition is no longer than this. UTF-16 units. */
const longest = 80

const signs =
  /出版|书店|書店|书局|書局|印书馆|印書館|第\s?[\d一二三四五六七八九十]{1,3}\s?[版次]|\d{4}\s?年|(?:译|譯)$|^(?:译者|譯者|isbn|定价|定價|页数|頁數|装帧|丛书|叢書)|\b(?:press|publish(?:er|ers|ing|ed)|edition|isbn|verlag|éditions|editorial|paperback|hardcover)\b/i

/**
 * Whether a line over reading notes says of which edition the work is: who printed it, and when.
 *
 * @example
 * isEdition('（某某出版社，2020年第1版）') // => true
 */
export function isEdition(words: string): boolean {
  return (
    words.length <= longest &&
    signs.test(words.replace(/^[（(【[]\s?|\s?[)）】\]]$/g, '')) &&
    !/[。！？!?]$/.test(words)
  )
}
