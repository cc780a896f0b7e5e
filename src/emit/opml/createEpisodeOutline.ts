import type { DocumentEpisode } from '../../document/document.js'
import { formatClock } from '../../text/formatClock.js'
import type { Words } from '../markdown/words.js'
import { splitRuns } from '../splitRuns.js'
import { createGroup, createOutline, type Outline } from './outline.js'

/** Make the outline of an episode: a group for each kind of item that it has. */
export function createEpisodeOutline(episode: DocumentEpisode, ordinal: number, words: Words): Outline {
  return createOutline({
    text: episode.title?.trim() || episode.number?.trim() || `${words.episode} ${ordinal}`,
    url: episode.url,
    children: [
      ...createGroup(words.people, episode.people.map(createPerson)),
      ...createGroup(words.chapters, createSections(episode.chapters)),
      ...createGroup(
        words.topics,
        episode.topics.map(({ text }) => createOutline({ text })),
      ),
      ...createGroup(words.outline, episode.outline.flatMap(createEntries)),
      ...createGroup(words.links, episode.links.map(createReference)),
      ...createGroup(words.glossary, episode.glossary.map(createTerm)),
    ],
  })
}

function createPerson({ name, role, about, links }: DocumentEpisode['people'][number]): Outline {
  return createOutline({
    text: `${name} (${role})`,
    lines: [about],
    children: links.map(({ title, url }) => createOutline({ text: title, url })),
  })
}

/** Chapters below their sections; a section that comes again is there again, as in the text. */
function createSections(chapters: DocumentEpisode['chapters']): Outline[] {
  return splitRuns(chapters, ({ section }) => section).flatMap(({ name, items }) =>
    name === null ? items.map(createChapter) : createGroup(name, items.map(createChapter)),
  )
}

function createChapter({ start, title, url, notes }: DocumentEpisode['chapters'][number]): Outline {
  return createOutline({ text: `${formatClock(start)} ${title}`.trimEnd(), url, lines: notes })
}

/** What has no title stands as lines beside the others. */
function createEntries({ title, summary, bullets }: DocumentEpisode['outline'][number]): Outline[] {
  const { children } = createOutline({ lines: [summary, ...bullets] })
  return title?.trim() ? [createOutline({ text: title, children })] : [...children]
}

function createReference({ title, url, number, about }: DocumentEpisode['links'][number]): Outline {
  const unsaid = number !== null && !title?.includes(number) ? number : null
  return createOutline({ text: title, url, lines: [unsaid, about] })
}

function createTerm({ term, aliases, definition }: DocumentEpisode['glossary'][number]): Outline {
  return createOutline({ text: term, lines: [...aliases, definition] })
}
