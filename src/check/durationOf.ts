import type { Episode, Field } from '../tree/nodes.js'

/** How long an episode lasts, in seconds; null where nobody says. */
export function durationOf(episode: Episode): number | null {
  const field = episode.children.find((node): node is Field => node.type === 'field' && node.name === 'duration')
  return field ? Number(field.value) : null
}
