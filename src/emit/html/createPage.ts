import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Document } from '../../document/document.js'
import { createContents } from './createContents.js'
import { createDetails } from './createDetails.js'
import { createEpisode } from './createEpisode.js'
import { createExcerpts } from './createExcerpts.js'
import { createHead } from './createHead.js'
import { createSection } from './createSection.js'
import { guessLanguage } from './guessLanguage.js'
import { nameDocument, nameEpisode } from './nameDocument.js'
import type { Page } from './page.js'
import type { Media } from './readMedia.js'
import { script } from './script.js'
import { style } from './style.js'
import { words } from './words.js'

export interface PageOptions {
  /** The language of our own words; null for Chinese in a Chinese text, else English. */
  readonly language: keyof typeof words | null
  readonly media: Media | null
}

/** Make the tree (hast) of the page of a document. */
export function createPage(document: Document, { language, media }: PageOptions): Root {
  const text = guessLanguage(document)
  const ours = language ?? (text === 'zh' ? 'zh' : 'en')
  const page: Page = {
    words: words[ours],
    own: ours === text ? {} : { lang: ours },
    play: media ? (seconds) => media.play(seconds) : null,
  }
  const player = createPlayer(media, page)
  const { content, rules } =
    document.episodes.length === 1 ? createSingle(document, player, page) : createSeveral(document, page)
  const styles = [style, ...rules].filter(Boolean).join('\n')
  const title = nameDocument(document, page.words)
  const head = createHead({ title, style: styles, script, plays: player.length > 0 })
  const details = createDetails(document, page)
  const foot = details.length ? [h('footer', { class: 'foot' }, details)] : []
  const body = h('body', h('main', [...content, ...foot]), h('script', script))
  return { type: 'root', children: [{ type: 'doctype' }, h('html', { lang: text }, head, body)] }
}

interface Content {
  readonly content: readonly ElementContent[]
  /** The style rules that it needs. */
  readonly rules: readonly string[]
}

function createSingle({ episodes, excerpts }: Document, lead: readonly Element[], page: Page): Content {
  const { words } = page
  const quoted = createSection(
    { id: 'excerpts', title: words.excerpts, level: 2 },
    createExcerpts(excerpts, 3, page),
    page,
  )
  const parts = episodes.map((episode) => {
    const name = nameEpisode(episode, null, words)
    return createEpisode(episode, { prefix: 'episode', ordinal: null, name, level: 1, lead, behind: quoted }, page)
  })
  return {
    content: [...parts.map(({ element }) => element), ...quoted.map(({ element }) => element)],
    rules: parts.map(({ rules }) => rules),
  }
}

/** Several episodes below each other, or none: the page has a heading of its own. */
function createSeveral(document: Document, page: Page): Content {
  const { episodes, excerpts } = document
  const { words, own } = page
  const parts = episodes.map((episode, index) => {
    const name = nameEpisode(episode, index + 1, words)
    const prefix = `episode-${index + 1}`
    const place = { prefix, ordinal: index + 1, name, level: 2, lead: [], behind: [] } as const
    return { title: name, id: prefix, ...createEpisode(episode, place, page) }
  })
  const quotations = createExcerpts(excerpts, parts.length ? 3 : 2, page)
  const quoted = createSection(
    { id: 'excerpts', title: words.excerpts, level: 2 },
    parts.length ? quotations : [],
    page,
  )
  const title = nameDocument(document, words)
  const isOurs = title === words.notes || title === words.excerpts
  return {
    content: [
      h('header', h('h1', isOurs ? own : { dir: 'auto' }, title)),
      ...createContents([...parts, ...quoted], { label: words.contents, className: 'episodes' }, page),
      ...parts.map(({ element }) => element),
      ...quoted.map(({ element }) => element),
      ...(parts.length ? [] : quotations),
      ...(parts.length || quotations.length ? [] : [h('p', own, words.nothing)]),
    ],
    rules: parts.map(({ rules }) => rules),
  }
}

/** The recording, of which nothing is loaded before the reader wants it. */
function createPlayer(media: Media | null, { words, own }: Page): Element[] {
  if (!media?.file) return []
  return [h('audio', { ...own, controls: true, preload: 'none', src: media.file, 'aria-label': words.recording })]
}
