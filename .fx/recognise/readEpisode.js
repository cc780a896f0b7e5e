import { findShow } from './findShow.js';
import { groupBlocks } from './groupBlocks.js';
import { mergePeople } from './mergePeople.js';
import { readBlock } from './readBlock.js';
import { readHeader } from './readHeader.js';
/** The pieces of one episode as its node. */
export function readEpisode(text, pieces, place) {
    const { nodes, rest } = readHeader(text, pieces, place);
    const children = [...nodes];
    for (const block of groupBlocks(text, rest))
        children.push(...readBlock(text, block, place));
    const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
    if (!children.some((node) => node.type === 'field' && node.name === 'podcast')) {
        const show = findShow(text, span);
        if (show)
            children.push({ type: 'field', name: 'podcast', value: show.name, position: place(show.span) });
    }
    return { type: 'episode', children: mergePeople(children), position: place(span) };
}
