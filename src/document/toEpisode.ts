import type { Chapter, Episode, EpisodeContent, FieldName } from '../tree/nodes.js'
import type { DocumentEpisode } from './document.js'
import { place } from './place.js'

type NodeOf<Type extends EpisodeContent['type']> = Extract<EpisodeContent, { type: Type }>

/** One episode node as the document shows it. */
export function toEpisode(episode: Episode, positions: boolean): DocumentEpisode {
  const of = <Type extends EpisodeContent['type']>(type: Type): NodeOf<Type>[] =>
    episode.children.filter((node): node is NodeOf<Type> => node.type === type)
  const field = (name: FieldName) => of('field').find((node) => node.name === name)?.value ?? null
  const duration = field('duration')
  const prose = of('paragraph').map((node) => node.value)
  return {
    title: field('title'),
    podcast: field('podcast'),
    number: field('number'),
    published: field('published'),
    url: field('url'),
    duration: duration === null ? null : Number(duration),
    tagline: field('tagline'),
    description: prose.length > 0 ? prose.join('\n\n') : null,
    people: of('person').map((node) => ({
      name: node.name,
      role: node.role,
      about: node.about,
      links: node.links,
      ...place(node, positions),
    })),
    chapters: toChapters(episode, positions),
    links: of('link').map((node) => ({
      title: node.title,
      url: node.url,
      number: node.number,
      about: node.about,
      start: node.start ?? null,
      ...place(node, positions),
    })),
    glossary: of('term').map((node) => ({
      term: node.term,
      aliases: node.aliases,
      definition: node.definition,
      start: node.start ?? null,
      ...place(node, positions),
    })),
    topics: of('topic').map((node) => ({ text: node.value, ...place(node, positions) })),
    outline: of('outlineEntry').map((node) => ({
      title: node.title,
      summary: node.summary,
      bullets: node.bullets,
      ...place(node, positions),
    })),
    images: of('image').map((node) => ({ url: node.url, alt: node.alt, ...place(node, positions) })),
    contacts: of('contact').map((node) => ({
      kind: node.kind,
      handle: node.handle,
      url: node.url,
      ...place(node, positions),
    })),
    transcript: of('turn').map((node) => ({
      speaker: node.speaker,
      start: node.start,
      end: node.end,
      text: node.value,
      ...place(node, positions),
    })),
    ...place(episode, positions),
  }
}

/** Each chapter under the last section before it; a label between ends the section. */
function toChapters(episode: Episode, positions: boolean): DocumentEpisode['chapters'] {
  const chapters: { node: Chapter; section: string | null }[] = []
  let section: string | null = null
  for (const node of episode.children) {
    if (node.type === 'section') section = node.value
    else if (node.type === 'label') section = null
    else if (node.type === 'chapter') chapters.push({ node, section })
  }
  return chapters.map(({ node, section: heading }, i) => ({
    start: node.start,
    end: node.end ?? endBefore(node, chapters[i + 1]?.node),
    title: node.title,
    section: heading,
    notes: node.children.map((note) => note.value),
    url: node.url,
    ...place(node, positions),
  }))
}

/** The next start where it is later; an end is not invented. */
function endBefore(chapter: Chapter, next: Chapter | undefined): number | null {
  return next && next.start > chapter.start ? next.start : null
}
