/** A span of folded text without the white space at its edges. */
export function trimSpan(folded, { start, end }) {
    let from = start;
    let to = end;
    while (from < to && /[\s\u200b]/.test(folded[from] ?? ''))
        from++;
    while (to > from && /[\s\u200b]/.test(folded[to - 1] ?? ''))
        to--;
    return { start: from, end: to };
}
