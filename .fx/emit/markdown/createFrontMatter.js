import { collapseSpace } from './collapseSpace.js';
import { stringifyProperties } from './stringifyProperties.js';
/** Make the properties of a note: those of its episode if it has one, else those of the document. */
export function createFrontMatter(document) {
    const [episode, ...others] = document.episodes;
    const properties = episode && !others.length ? describeEpisode(episode) : describeDocument(document);
    const value = stringifyProperties(properties);
    return value ? [{ type: 'yaml', value }] : [];
}
function describeEpisode({ people, ...episode }) {
    return {
        title: episode.title,
        podcast: episode.podcast,
        number: episode.number,
        published: episode.published,
        url: episode.url,
        duration: episode.duration,
        hosts: people.filter(({ role }) => role === 'host').map(({ name }) => name),
        guests: people.filter(({ role }) => role === 'guest').map(({ name }) => name),
    };
}
function describeDocument({ source, episodes, excerpts }) {
    return {
        title: findShared(excerpts.map((excerpt) => excerpt.source?.title)),
        author: findShared(excerpts.map((excerpt) => excerpt.source?.author)),
        podcast: findShared(episodes.map((episode) => episode.podcast)),
        source: source.path,
        episodes: episodes.length || null,
        excerpts: excerpts.length || null,
    };
}
// What is true of all may be said of the document; what is true of some may not.
function findShared(values) {
    const distinct = new Set(values.map((value) => collapseSpace(value ?? '')));
    const [value] = distinct;
    return distinct.size === 1 && value ? value : null;
}
