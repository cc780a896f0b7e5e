import type { Element } from 'hast'
import { h } from 'hastscript'
import { formatClock } from '../../text/formatClock.js'
import { formatDuration } from '../jsonld/formatDuration.js'
import type { Page } from './page.js'

/** Make a time in seconds: where a player is known a link that begins there. */
export function createTime(seconds: number, { words, own, play }: Page): Element {
  const clock = formatClock(seconds)
  const time = h('time', { datetime: formatDuration(seconds) }, clock)
  if (!play) return h('span', { class: 'at' }, time)
  const label = words.playFrom.replace('{time}', clock)
  return h('a', { ...own, class: 'at', href: play(seconds), 'data-seconds': seconds, 'aria-label': label }, time)
}
