/** At the beginning of a line, whatever follows; inside one, set apart by blanks. */
const opening = /^>>>?\s*/
const anywhere = /(?:^|\s)>>>?(?:\s+|$)|^>>>?/

/**
 * Captions without `>>`, with which live captions mark that somebody else speaks (CTA-608; `>>>` that the story changes too): a cue
 * in which two speak is two captions of the same times. Inside a line the sign counts where some caption opens with it.
 */
export function splitTurns<Lines extends { lines: string[] }>(captions: readonly Lines[]): Lines[] {
  if (!captions.some(({ lines }) => lines.some((line) => opening.test(line)))) return [...captions]
  return captions.flatMap((caption) => {
    const turns: string[][] = [[]]
    for (const line of caption.lines) {
      for (const [i, part] of line.split(anywhere).entries()) {
        if (i > 0) turns.push([])
        if (part.trim() !== '') turns.at(-1)?.push(part.trim())
      }
    }
    const said = turns.filter((lines) => lines.length > 0)
    return said.map((lines) => ({ ...caption, lines }))
  })
}
