const invisible = /[\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\u00ad\u200e\u200f]/g

/** A line break inside Chinese stands for nothing. */
const wrappedHan = /(?<=[\u3000-\u9fff\uff00-\uffef])[^\S\r\n]*[\r\n]+\s*(?=[\u3000-\u9fff\uff00-\uffef])/g

/**
 * A value as it goes into the document: invisible characters gone, white space collapsed, edges trimmed, `**bold**` unwrapped;
 * nothing else changed.
 *
 * @example
 * clean('  开场\n  介绍\u200b') // => '开场 介绍'
 */
export function clean(source: string): string {
  return source
    .replace(invisible, '')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')

    .replace(/^\s*\*([^*\s][^*]*)\*\s*$/, '$1')
    .replace(wrappedHan, '')
    .replace(/\s+/g, ' ')
    .trim()
}
