/** The tags of WebVTT 4.2 and those that players take in SubRip; `<00:01.000>` marks a word's time. */
const tag = /<\/?(?:[bisuc]|v|lang|ruby|rt|font)(?:[.\s][^<>\n]{0,200})?>|<(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{1,3}>/gi
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  lrm: '',
  rlm: '',
}

/**
 * A line of a cue without tags, its entities decoded.
 *
 * @example
 * decodeCueText('<i>R&amp;D</i>  &lt;2&gt;') // => 'R&D  <2>'
 */
export function decodeCueText(line: string): string {
  return line.replace(tag, '').replace(entity, decodeEntity)
}

function decodeEntity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return names[name.toLowerCase()] ?? whole
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : whole
}
