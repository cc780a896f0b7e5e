import type { Document } from '../../index.js'
import type { Counts } from './unit.js'

/** What a document holds, in numbers. */
export function countItems({ episodes, messages }: Document): Counts {
  const countSeverity = (severity: string) => messages.filter((message) => message.severity === severity).length
  return {
    episodes: episodes.length,
    chapters: episodes.reduce((sum, episode) => sum + episode.chapters.length, 0),
    errors: countSeverity('error'),
    warnings: countSeverity('warning'),
  }
}
