/** Guests named in a row and then one by one are the same people: the first entry takes what the later ones say. */
export function mergePeople(nodes) {
    const known = new Map();
    return nodes.filter((node) => {
        if (node.type !== 'person')
            return true;
        const key = `${node.role}\n${node.name}`;
        const first = known.get(key);
        if (!first) {
            known.set(key, node);
            return true;
        }
        first.about ??= node.about;
        first.links.push(...node.links);
        return false;
    });
}
