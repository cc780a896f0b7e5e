import type { DocumentEpisode } from '../../../src/index.js'

/** Who says what, without blanks and without what guards it: turns of one speaker that follow each other are one, `name:words`. */
export function joinSpeech(transcript: DocumentEpisode['transcript']): string[] {
  const said: { speaker: string | null; words: string }[] = []
  for (const { speaker, text } of transcript) {
    const words = text.replace(/[\s\u2060]/gu, '')
    const last = said.at(-1)
    if (last && speaker === last.speaker) last.words += words
    else said.push({ speaker, words })
  }
  return said.map(({ speaker, words }) => (speaker === null ? words : `${speaker.replace(/\s/gu, '')}:${words}`))
}
