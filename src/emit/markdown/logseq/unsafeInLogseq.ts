import type { Options } from 'remark-stringify'

type Unsafe = NonNullable<Options['unsafe']>

const text: Pick<Unsafe[number], 'inConstruct' | 'notInConstruct'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationRaw'],
}

/**
 * What Logseq (its parser mldoc) reads in a text beyond CommonMark and what is escaped for GitHub: `key:: value`, `#tag`, `^^mark^^`,
 * `$formula$`, `{{macro}}`, `@@html: code@@`, `<2024-03-05 Tue>`, `\alpha`, addresses of any scheme, and at the begin of a line `:drawer:`
 * and `| table`. For `[[`, the first `[` is escaped in any case; see `guardText` for what has no escape.
 */
export const unsafeInLogseq: Unsafe = [
  { character: ':', before: ':', ...text },
  { character: ':', after: '\\/\\/', ...text },
  { character: ':', atBreak: true },
  { character: '|', atBreak: true },
  { character: '#', after: '[^\\s#]', ...text },
  { character: '^', ...text },
  { character: '$', ...text },
  { character: '{', after: '\\{', ...text },
  { character: '@', before: '@', ...text },
  { character: '<', ...text },
  { character: '\\', after: '[A-Za-z]', ...text },
]
