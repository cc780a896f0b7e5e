const line =
  /^\ufeff?(?:WEBVTT[ \t]+(?:[-–—|:][ \t]*)?)?kind:[ \t]*(chapters|captions|subtitles|descriptions)[ \t]*(?:[;,].*)?$/im

/**
 * What the cues of a WebVTT file are by its header, on a line of its own as YouTube writes it, or behind `WEBVTT`, where a header is
 * allowed; null where it does not say.
 *
 * @example
 * readKind('WEBVTT Kind: chapters; Language: zh') // => 'chapters'
 */
export function readKind(header: string): 'chapters' | 'speech' | null {
  const kind = line.exec(header)?.[1]?.toLowerCase()
  if (kind === undefined) return null
  return kind === 'chapters' ? 'chapters' : 'speech'
}
