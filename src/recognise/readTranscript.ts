import { clean } from '../text/clean.js'
import { isSpacedHan, joinSpacedHan } from '../text/joinSpacedHan.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import type { Turn } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { isManner } from './asides.js'
import { findInterjections } from './interjections.js'
import { nameInFull } from './nameInFull.js'
import { readTurnTime } from './readTurnTime.js'
import { findSpeakers, readSpeaker } from './speakers.js'

/**
 * Paragraphs as turns: a speaker label opens one that runs to the next; without labels each paragraph is one. A direction in brackets that
 * stands alone is a turn of nobody, and who spoke above it goes on below.
 *
 * Text whose Chinese words stand apart by blanks is joined again.
 *
 * @param speakers the names that count as labels; by default those that come again in the passage
 */
export function readTranscript(
  text: Text,
  spans: readonly Span[],
  place: Place,
  speakers: ReadonlySet<string> = findSpeakers(text, spans),
): Turn[] {
  const spaced = isSpacedHan(spans.map((span) => text.folded.slice(span.start, span.end)))
  const turns: Turn[] = []
  const labels = spans.map((span) => readSpeaker(text, span, speakers))
  const openers = findInterjections(text, spans, labels, speakers)
  const names = nameInFull(
    text,
    labels.filter((label) => label !== null),
  )
  let speaking: string | null = null
  let isBelowCue = false
  for (const [i, span] of spans.entries()) {
    const speaker = openers[i]
    const said = { start: speaker?.end ?? span.start, end: span.end }
    const time = readTurnTime(text, said)
    const aside = speaker?.aside ? clean(text.source.slice(speaker.aside.start, speaker.aside.end)) : ''
    const own = clean(text.source.slice(time?.end ?? said.start, span.end))
    const value = aside.endsWith(')') ? `${aside} ${own}`.trimEnd() : aside + own
    const words = spaced ? joinSpacedHan(value) : value
    const last = turns.at(-1)
    // A time alone marks a position.
    if (!speaker && time && words === '' && speakers.size > 0) continue
    const isUnlabelled = !speaker && speakers.size > 0 && last !== undefined
    const isCue = isUnlabelled && last.value !== '' && isDirection(words)
    if (speaker) speaking = names.get(speaker.name ?? '') ?? speaker.name
    if (isUnlabelled && !isCue && !isBelowCue) {
      last.value = last.value ? `${last.value}\n${words}` : words
      if (last.position) last.position = { start: last.position.start, end: place(span).end }
    } else
      turns.push({
        type: 'turn',
        speaker: isCue ? null : speaking,
        start: time?.seconds ?? null,
        end: null,
        value: words,
        position: place(span),
      })
    isBelowCue = isCue
  }
  return turns
}

/** `某某在河边。（某某/图）`: what stands below a picture. */
const caption = /[(（](?:[^()（）]{1,16}[/／](?:图|圖|摄|攝)|(?:图|圖|摄影?|攝影?)[/／:：][^()（）]{1,16})[)）]$/

/** `(SOUNDBITE OF BELLS)`: nothing but a direction, or a caption; how somebody speaks, `（笑）`, belongs to what is said. */
function isDirection(words: string): boolean {
  if (words.length <= 80 && caption.test(words)) return true
  return (
    /^(?:[(（][^()（）\n]{2,160}[)）]|\[[^[\]\n]{2,160}\])$/.test(words) &&
    (/^.\p{Lu}{2}/u.test(words) || !isManner(words.slice(1, -1)))
  )
}
