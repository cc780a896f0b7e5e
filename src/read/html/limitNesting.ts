/** Unclosed tags of one kind are no longer markup from here on: tree builders copy open formatting into each new paragraph. */
const mostFormatting = 8

/** How deep other tags may nest, in levels of the tree: browsers stop at 512 elements. */
const mostLevels = 1000

const formatting = new Set(['b', 'big', 'code', 'em', 'font', 'i', 's', 'small', 'strike', 'strong', 'tt', 'u'])

/** Levels of the tree that one tag of a name brings with it, its rows and items counted in. */
const levels: Readonly<Record<string, number>> = { dl: 2, ol: 2, ruby: 2, table: 4, template: 2, ul: 2 }

/** Tags that are empty, or that the next of their kind closes. */
const shallow = new Set(
  'a area base br col dd dt embed hr img input li link meta nobr optgroup option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)

const tag = /<(\/?)([a-z][^\s/>]*)/gi

/**
 * HTML with the tags that nest too deep to be read made comments of the same length, so that offsets stay.
 *
 * @example
 * limitNesting('<b>'.repeat(9)).slice(-6) // => '<b><?>'
 */
export function limitNesting(html: string): string {
  const open = new Map<string, number>()
  let formats = 0
  let depth = 0
  return html.replace(tag, (match, slash: string, word: string) => {
    const name = word.toLowerCase()
    if (shallow.has(name)) return match
    const isFormat = formatting.has(name)
    const weight = isFormat ? 1 : (levels[name] ?? 1)
    const before = open.get(name) ?? 0
    if (slash !== '') {
      if (before === 0) return match
      open.set(name, before - 1)
      if (isFormat) formats -= weight
      else depth -= weight
      return match
    }
    if (isFormat ? formats >= mostFormatting : depth + weight > mostLevels) return `<?${match.slice(2)}`
    open.set(name, before + 1)
    if (isFormat) formats += weight
    else depth += weight
    return match
  })
}
