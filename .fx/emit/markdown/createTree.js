import { createEpisode } from './createEpisode.js';
import { createExcerpts } from './createExcerpts.js';
import { createFrontMatter } from './createFrontMatter.js';
import { createSection } from './createSection.js';
import { createSetAside } from './createSetAside.js';
/** Make the Markdown tree (mdast) of a document. */
export function createTree(document, words) {
    const { episodes, excerpts, boilerplate } = document;
    // Beside several episodes, what belongs to the document must not read as part of the last one.
    const [depth, groupDepth] = episodes.length === 1 ? [2, 3] : [1, 2];
    const content = [
        ...episodes.flatMap((episode, index) => createEpisode(episode, { index, count: episodes.length }, words)),
        ...createSection(words.excerpts, depth, createExcerpts(excerpts, groupDepth)),
    ];
    const setAside = createSection(words.setAside, depth, createSetAside(boilerplate, groupDepth));
    return { type: 'root', children: [...createFrontMatter(document), ...content, ...setApart(setAside, content)] };
}
// A rule at the very start of the file would be taken for the beginning of front matter.
function setApart(setAside, content) {
    return setAside.length && content.length ? [{ type: 'thematicBreak' }, ...setAside] : setAside;
}
