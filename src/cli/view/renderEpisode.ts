import type { DocumentEpisode } from '../../index.js'
import { formatClock } from '../../index.js'
import { escapeControls } from '../escapeControls.js'
import { translate } from '../language/translate.js'
import { clipText } from './clipText.js'
import { indentText } from './indentText.js'
import { letterSections } from './letterSections.js'
import type { Page } from './page.js'
import { paintLink } from './paintLink.js'
import { renderChapters } from './renderChapters.js'
import { renderGlossary } from './renderGlossary.js'
import { renderLinks } from './renderLinks.js'
import { renderList } from './renderList.js'
import { renderPeople } from './renderPeople.js'
import { renderTimeline } from './renderTimeline.js'
import { renderTranscript } from './renderTranscript.js'

/** The blocks of one episode, empty ones among them. */
export function renderEpisode(episode: DocumentEpisode, page: Page): string[][] {
  const sections = letterSections(episode.chapters, page.chalk)
  const timeline = renderTimeline(episode, sections, page)
  return [
    renderHead(episode, page),
    renderTagline(episode, page),
    renderDescription(episode, page),
    renderPeople(episode.people, page),
    timeline,
    renderChapters(episode.chapters, timeline.length > 0 ? sections : new Map(), page),
    renderList(
      'Outline',
      episode.outline.map((entry) => entry.title ?? entry.summary ?? entry.bullets[0] ?? ''),
      page,
    ),
    renderLinks(episode.links, page),
    renderGlossary(episode.glossary, page),
    renderList(
      'Topics',
      episode.topics.map((topic) => topic.text),
      page,
    ),
    renderTranscript(episode.transcript, page),
  ]
}

function renderHead(episode: DocumentEpisode, page: Page): string[] {
  const { width, chalk } = page
  const facts = [
    episode.podcast,
    episode.number === null ? null : translate(`No. ${episode.number}`),
    episode.published,
    episode.duration === null ? null : formatClock(episode.duration),
  ].filter((fact) => fact !== null)
  return [
    ...(episode.title === null ? [] : indentText(episode.title, { width, indent: 0, paint: chalk.bold })),
    ...(facts.length === 0 ? [] : indentText(facts.join(' · '), { width, indent: 0 })),
    ...(episode.url === null ? [] : [renderAddress(episode.url, page)]),
  ]
}

/** In one piece: a broken one cannot be clicked or copied. */
function renderAddress(url: string, page: Page): string {
  const address = page.chalk.dim(escapeControls(url))
  return paintLink(url, page)?.(address) ?? address
}

function renderTagline({ tagline }: DocumentEpisode, { width, chalk }: Page): string[] {
  return tagline === null ? [] : indentText(tagline, { width, indent: 0, paint: chalk.italic })
}

/** Enough to see whether it is the right text; the whole is a page of prose. */
function renderDescription({ description }: DocumentEpisode, { width }: Page): string[] {
  return description === null ? [] : clipText(escapeControls(description.replace(/\n+/g, ' ')), width, 3)
}
