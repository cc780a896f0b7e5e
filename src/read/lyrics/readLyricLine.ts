/** A line of an LRC file: an id tag, words behind one time or several, or words alone. Seconds; `words` begins at an offset of the line. */
export type LyricLine =
  | { kind: 'tag'; key: string; value: string }
  | { kind: 'timed'; starts: readonly number[]; words: number }
  | { kind: 'words' }

/** A line is repeated no more often than this. */
const most = 100

/** Tags as players and editors write them; any other key in brackets may be something that is heard. */
const tag = /^\[ ?(ti|ar|al|au|lr|by|re|ve|la|length|offset|tool|id|hash|total|sign|qq|kana|#) ?:(.*)\]$/i
const stamp = /\[ ?(?:(\d{1,3}):)?(\d{1,4}):(\d{2})(?:[.:](\d{1,3}))? ?\]\s*/y

/**
 * Read a line of an LRC file, without white space at its edges. Minutes may exceed 59; `[01:02:03.50]` has hours.
 *
 * @example
 * readLyricLine('[ti:开场]') // => {kind: 'tag', key: 'ti', value: '开场'}
 * readLyricLine('[00:12.50][61:00.00]开场') // => {kind: 'timed', starts: [12.5, 3660], words: 20}
 */
export function readLyricLine(line: string): LyricLine {
  const [, key, value = ''] = tag.exec(line) ?? []
  if (key !== undefined) return { kind: 'tag', key: key.toLowerCase(), value: value.trim() }
  const starts: number[] = []
  stamp.lastIndex = 0
  let words = 0
  for (let match = stamp.exec(line); match && starts.length < most; match = stamp.exec(line)) {
    const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = match
    const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
    // In whole milliseconds: 79.08, not 79.08000000000001.
    starts.push(Math.round((whole + Number(`0.${fraction}`)) * 1000) / 1000)
    words = stamp.lastIndex
  }
  return starts.length > 0 ? { kind: 'timed', starts, words } : { kind: 'words' }
}
