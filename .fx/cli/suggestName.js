/**
 * The name that was probably meant, or null: at most two typing errors away, and not more than a third of the word.
 *
 * commander does this for options and commands only; formats and tables are values.
 *
 * @example
 * suggestName('jsno', ['json', 'csv']) // => 'json'
 */
export function suggestName(typed, names) {
    const word = typed.toLowerCase();
    let best = null;
    let least = Math.min(2, Math.max(1, Math.ceil(word.length / 3))) + 1;
    for (const name of names) {
        const distance = measureDistance(word, name.toLowerCase());
        if (distance < least) {
            best = name;
            least = distance;
        }
    }
    return best ?? names.find((name) => word.length > 1 && name.toLowerCase().startsWith(word)) ?? null;
}
/** Damerau–Levenshtein (adjacent letters swapped count once): `jsno` is one step from `json`. */
function measureDistance(a, b) {
    // A long word is no near miss of a name; and the table stays small.
    if (Math.abs(a.length - b.length) > 2)
        return Number.POSITIVE_INFINITY;
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    const at = (i, j) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
    for (let i = 1; i <= a.length; i++) {
        rows[i] = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const row = rows[i];
            if (row)
                row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1), swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY);
        }
    }
    return at(a.length, b.length);
}
