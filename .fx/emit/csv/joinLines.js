/**
 * Put a list into one cell, one entry a line; an unknown entry leaves its line empty.
 *
 * @example
 * joinLines(['a', null, 'c']) // => 'a\n\nc'
 */
export function joinLines(entries) {
    return entries.length ? entries.map((entry) => entry ?? '').join('\n') : null;
}
