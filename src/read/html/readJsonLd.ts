import type { Element } from 'hast'
import { readDuration } from '../../text/readDuration.js'
import type { EpisodeContent, FieldName } from '../../tree/nodes.js'
import { readDay } from '../readDay.js'
import { spanOf } from '../spanOf.js'
import type { Placing } from './placing.js'
import { readWords } from './readWords.js'

/**
 * What JSON-LD says of the episode: schema.org/PodcastEpisode, its name, date, number, duration, address and series.
 */
export function readJsonLd(scripts: readonly Element[], placing: Placing): EpisodeContent[] {
  for (const script of scripts) {
    const episode = findEpisode(readJson(readWords(script)), 0)
    if (episode) return readFields(episode, script, placing)
  }
  return []
}

function readJson(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    // A page's broken metadata is as good as none.
    return null
  }
}

type Values = Readonly<Record<string, unknown>>

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** It may stand in a list or a graph. */
function findEpisode(value: unknown, depth: number): Values | null {
  if (depth > 3) return null
  if (Array.isArray(value)) {
    for (const entry of value) {
      const found = findEpisode(entry, depth + 1)
      if (found) return found
    }
    return null
  }
  if (!isValues(value)) return null
  if ([value['@type']].flat().some((type) => type === 'PodcastEpisode' || type === 'RadioEpisode')) return value
  return findEpisode(value['@graph'], depth + 1)
}

function readFields(episode: Values, script: Element, { html, place }: Placing): EpisodeContent[] {
  const span = spanOf(script)
  const fields: EpisodeContent[] = []
  const add = (name: FieldName, value: string | null, written: string | null = value) => {
    if (!value) return
    const at = html.indexOf(JSON.stringify(written).slice(1, -1), span.start)
    const length = JSON.stringify(written).length - 2
    const isInside = at >= 0 && at + length <= span.end
    fields.push({ type: 'field', name, value, position: place(isInside ? { start: at, end: at + length } : span) })
  }
  const series = episode.partOfSeries
  const published = readText(episode.datePublished)
  add('title', readText(episode.name) ?? readText(episode.headline))
  add('podcast', isValues(series) ? readText(series.name) : readText(series))
  add('number', readText(episode.episodeNumber))
  add('published', readDay(published ?? ''), published)
  add('url', readText(episode.url))
  const duration = readText(episode.timeRequired) ?? readText(episode.duration)
  const seconds = duration ? readDuration(duration, 'seconds') : null
  add('duration', seconds ? String(seconds) : null, duration)
  return fields
}

function readText(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() || null : null
}
