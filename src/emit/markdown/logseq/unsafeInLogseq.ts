import type { Options } from 'remark-stringify'

type Unsafe = NonNullable<Options['unsafe']>

const text: Pick<Unsafe[number], 'inConstruct' | 'notInConstruct'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationRaw'],
}

/**
 * What Logseq (its parser mldoc) reads in a text beyond CommonMark and what is escaped for GitHub: `key:: value`, `#tag`, `^^mark^^`,
 * `$formula$`, `a_b_c`, `{{macro}}`, `@@html: code@@`, `<2024-03-05 Tue>`, `\alpha`, addresses of any scheme, and at the begin of a line `:drawer:`
 * and `| table`. For `[[`, the first `[` is escaped in any case; see `guardText` for what has no escape.
 *
 * Neighbours are looked at without being taken, so that each of `:::` but the first is escaped.
 */
export const unsafeInLogseq: Unsafe = [
  { character: ':', before: '(?<=:)', ...text },
  { character: ':', after: '(?=\\/\\/)', ...text },
  { character: ':', atBreak: true },
  { character: '|', atBreak: true },
  // Whatever follows: a condition would not hold where that is escaped.
  { character: '#', ...text },
  { character: '^', ...text },
  { character: '$', ...text },
  { character: '_', ...text },
  { character: '{', before: '(?<=\\{)', ...text },
  { character: '@', before: '(?<=@)', ...text },
  { character: '<', ...text },
  { character: '\\', after: '[A-Za-z]', ...text },
]
