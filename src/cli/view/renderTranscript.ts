import type { DocumentEpisode } from '../../index.js'
import { formatClock } from '../../index.js'
import { countThings } from '../countThings.js'
import { translate } from '../language/translate.js'
import { indentText } from './indentText.js'
import type { Page } from './page.js'

/** How much transcript there is, who speaks, from when to when: not its text. */
export function renderTranscript(transcript: DocumentEpisode['transcript'], { width, chalk }: Page): string[] {
  if (transcript.length === 0) return []
  const speakers = [...new Set(transcript.map((cue) => cue.speaker).filter((speaker) => speaker !== null))]
  const first = transcript.find((cue) => cue.start !== null)?.start ?? null
  const last = transcript.findLast((cue) => cue.start !== null)
  const end = last?.end ?? last?.start ?? null
  const facts = [
    countThings(transcript.length, 'passage'),
    first === null || end === null ? null : `${formatClock(first)}–${formatClock(end)}`,
    speakers.length === 0 ? null : listSpeakers(speakers),
  ].filter((fact) => fact !== null)
  return [chalk.bold(translate('Transcript')), ...indentText(facts.join(' · '), { width, indent: 2 })]
}

function listSpeakers(speakers: readonly string[]): string {
  const most = 6
  const rest = speakers.length - most
  return `${speakers.slice(0, most).join(', ')}${rest > 0 ? translate(` and ${rest} more`) : ''}`
}
