/**
 * A number with its noun.
 *
 * @example
 * countThings(2, 'warning') // => '2 warnings'
 */
export function countThings(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
