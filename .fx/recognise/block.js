/** The words of a block, line by line: what follows the label on its line, then each piece without its bullet. */
export function spansOf({ value, pieces }) {
    const spans = pieces.map((piece) => piece.body);
    return value ? [value, ...spans] : spans;
}
/** The line that holds the label, brackets and all, with what follows it; the words alone where nothing does. */
export function labelLine({ label, value }) {
    if (!label)
        return null;
    if (!value)
        return label.words;
    return { start: label.form === 'bracket' ? label.open : label.words.start, end: value.end };
}
