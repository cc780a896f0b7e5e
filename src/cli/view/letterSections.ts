import type { ChalkInstance } from 'chalk'
import type { DocumentEpisode } from '../../index.js'

/** How a section is marked on the time line and in the list of chapters. */
export interface SectionMark {
  readonly letter: string
  readonly paint: (text: string) => string
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * A letter and a colour for each section, in the order of the text.
 *
 * Three colours in turn, which people who are colour-blind tell apart; the letters say the same without any.
 */
export function letterSections(chapters: DocumentEpisode['chapters'], chalk: ChalkInstance): Map<string, SectionMark> {
  const paints = [chalk.cyan, chalk.magenta, chalk.yellow]
  const names = [...new Set(chapters.map((chapter) => chapter.section).filter((section) => section !== null))]
  return new Map(
    names.map((name, index) => [
      name,
      { letter: letters[index] ?? '+', paint: paints[index % paints.length] ?? chalk.cyan },
    ]),
  )
}
