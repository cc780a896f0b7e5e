/** The position of a node as an item carries it; nothing where positions are not asked for. */
export function place(node, wanted) {
    if (!wanted || !node.position)
        return {};
    const { start, end } = node.position;
    return { position: { start: toPoint(start), end: toPoint(end) } };
}
function toPoint({ line, column, offset }) {
    return { line, column, offset: offset ?? 0 };
}
