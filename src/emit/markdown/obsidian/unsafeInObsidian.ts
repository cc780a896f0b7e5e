import type { Options } from 'remark-stringify'

type Unsafe = NonNullable<Options['unsafe']>

const text: Pick<Unsafe[number], 'inConstruct' | 'notInConstruct'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationRaw'],
}

/**
 * What Obsidian and its plugins read in a text wherever it stands, beyond what is escaped for GitHub: `key:: value` (Dataview), `#tag`,
 * `^block`, `$formula$`, `==mark==`, `%%comment%%`, `<% code %>` (Templater). Links, embeds, callouts and tasks need their `[`, which is escaped in any case.
 *
 * Neighbours are looked at without being taken, so that each of `:::` but the first is escaped.
 */
export const unsafeInObsidian: Unsafe = [
  // In an address too: Dataview reads lines, not Markdown.
  { character: ':', before: '(?<=:)', inConstruct: 'phrasing', notInConstruct: 'autolink' },
  { character: '#', after: '[^\\s#]', ...text },
  { character: '^', ...text },
  { character: '$', ...text },
  { character: '%', before: '(?<=[<%])', ...text },
  { character: '=', before: '(?<==)', ...text },
]
