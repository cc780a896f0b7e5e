import type { Document, DocumentEpisode } from '../../document/document.js'
import { nameFile } from '../nameFile.js'

/**
 * Write the transcripts of a document, in a format in which a file holds one: a text where at most one episode has a transcript, else a
 * text for each that has one, by the name of its file.
 *
 * @param write gives the file of one transcript, of an empty one too
 */
export function writeTranscripts(
  { episodes }: Document,
  extension: string,
  write: (transcript: DocumentEpisode['transcript']) => string,
): string | Record<string, string> {
  const spoken = [...episodes.entries()].filter(([, { transcript }]) => transcript.length > 0)
  if (spoken.length <= 1) return write(spoken[0]?.[1].transcript ?? [])
  return Object.fromEntries(
    spoken.map(([index, { title, transcript }]) => [
      nameFile(title, { index, count: episodes.length }, extension),
      write(transcript),
    ]),
  )
}
