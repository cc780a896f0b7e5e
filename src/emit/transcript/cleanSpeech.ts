// Controls that are no white space, and marks that turn the direction of writing until they are taken back: where a text is cut into
// cues, that would be in another one.
const unwanted = /[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g
const breaks = /[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]+/

/**
 * The lines of what somebody says, each with single blanks and none at its edges; blank ones are left out, controls too, and half a
 * surrogate pair, which no file can hold, becomes U+FFFD.
 *
 * @example
 * cleanSpeech(' 第一段\n\n第二\t段') // => ['第一段', '第二 段']
 */
export function cleanSpeech(text: string): string[] {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(unwanted, '')
    .split(breaks)
    .map((line) => line.replace(/[ \t\u001f]+/g, ' ').trim())
    .filter((line) => line !== '')
}
