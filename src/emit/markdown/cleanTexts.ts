import { mapTexts } from './mapTexts.js'

/** Controls but line breaks and tabs, marks that turn the direction of what follows, and the byte-order mark. */
const unwanted =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * Clean all texts of a value, however deep: without controls and marks of direction, halves of characters, which UTF-8 does not have,
 * as U+FFFD.
 *
 * @example
 * cleanTexts({title: 'a\u0000b', notes: ['\ud800']}) // => {title: 'ab', notes: ['\ufffd']}
 */
export function cleanTexts<Value>(value: Value): Value {
  return mapTexts(value, (text) => text.replace(unwanted, '').replace(/\p{Surrogate}/gu, '\ufffd'))
}
