/** Lines of the page a text was copied from, set aside: a run of them is reported once. */
export const pageFurniture = {
    id: 'page-furniture',
    check(tree, report) {
        for (const list of [tree.children, ...tree.children.map((node) => (node.type === 'episode' ? node.children : []))])
            for (const [i, node] of list.entries()) {
                if (!isFurniture(node) || isFurniture(list[i - 1]))
                    continue;
                const after = list.slice(i).findIndex((other) => !isFurniture(other));
                const count = after < 0 ? list.length - i : after;
                report(`Unexpected furniture of a page, expected show notes; ${count === 1 ? 'a line is' : `${count} lines are`} set aside as boilerplate`, node);
            }
    },
};
function isFurniture(node) {
    return node?.type === 'boilerplate' && 'reason' in node && node.reason === 'page-furniture';
}
