/** The chapters of each episode, in the order of the text. */
export function chaptersOf(tree) {
    return tree.children
        .filter((node) => node.type === 'episode')
        .map((episode) => episode.children.filter((node) => node.type === 'chapter'));
}
