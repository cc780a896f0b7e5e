/** Make a bullet list; what has no content is no item. An item of several paragraphs makes the list a loose one. */
export function createList(items) {
    const children = items.filter((item) => item.length).map(createItem);
    return children.length ? [{ type: 'list', ordered: false, spread: false, children }] : [];
}
function createItem(children) {
    return { type: 'listItem', spread: children.filter((child) => child.type === 'paragraph').length > 1, children };
}
