import { unified } from 'unified'
import type { Position } from 'unist'
import { VFile } from 'vfile'
import type { DocumentMessage } from './document/document.js'
import { toMessage } from './document/toMessage.js'
import { notesParse } from './notesParse.js'
import { notesRules } from './notesRules.js'
import { detectFormat } from './read/detectFormat.js'
import { inputFormats } from './read/inputFormats.js'
import { loadReader } from './read/loadReader.js'
import type { ReadOptions } from './read.js'
import { createWitness, type SeenPiece } from './recognise/createWitness.js'
import { useWitness } from './recognise/witness.js'
import { decode } from './text/decode.js'
import { findOwners, type Item, type Owned } from './tree/findOwners.js'
import { measureShares, type Share } from './tree/measureShares.js'
import type { Root } from './tree/nodes.js'

/** How an input is read: what its format is, which reader took which line, what it became. */
export interface Inspection {
  readonly source: {
    readonly path: string | null
    readonly format: string
    /** Whether the format was asked for, or told by the content or by the ending of the path, or is what is left. */
    readonly formatBy: 'option' | 'content' | 'ending' | 'default'
    readonly encoding: string
    /** UTF-16 units of the decoded text. */
    readonly length: number
  }
  /** The lines that the core read, lost ones recovered, in order; none where a reader made the nodes by itself, as for subtitles. */
  readonly segments: readonly InspectedSegment[]
  readonly shares: readonly Share[]
  readonly messages: readonly DocumentMessage[]
  /** The tree (unist). */
  readonly tree: Root
}

export interface InspectedSegment {
  readonly kind: SeenPiece['kind']
  /** Whether its line break was lost. */
  readonly recovered: boolean
  /** The reader that took it, by its name: `readLinks`; null for what none was given. */
  readonly claimedBy: string | null
  /** Its words, as the core reads them: without the markup of the source. */
  readonly text: string
  readonly position: Position
  /** What it became: types of nodes, in the order of the source. */
  readonly nodes: readonly string[]
}

/**
 * Read one input as `read` does, and tell how.
 *
 * @throws {DecodeError} where the bytes are no text
 * @throws {Error} where `from` names no format
 * @example
 * (await inspect('时间线\n00:05 开场\n01:20 正题')).segments[1]?.claimedBy // => 'readChapters'
 */
export async function inspect(
  value: string | Uint8Array,
  options: Pick<ReadOptions, 'from' | 'path' | 'vocabulary'> = {},
): Promise<Inspection> {
  const { text, encoding, guessed } =
    typeof value === 'string' ? { text: value, encoding: 'utf-8', guessed: false } : decode(value)
  const { format, formatBy } = chooseFormat(text, options)
  const reader = await loadReader(format)
  const file = new VFile({ value: text })
  if (guessed) file.data.guessedEncoding = encoding
  const { vocabulary } = options
  const processor = unified()
    .use(notesParse, { reader, ...(vocabulary ? { vocabulary } : {}) })
    .use(notesRules)
    .freeze()
  const witness = createWitness()
  const tree = useWitness(witness, () => processor.parse(file))
  processor.runSync(tree, file)
  const owners = findOwners(tree, text)
  return {
    source: { path: options.path ?? null, format, formatBy, encoding, length: text.length },
    segments: tellNodes(witness.list(), owners),
    shares: measureShares(owners, text),
    messages: file.messages.map(toMessage),
    tree,
  }
}

function chooseFormat(
  text: string,
  { from, path }: Pick<ReadOptions, 'from' | 'path'>,
): Pick<Inspection['source'], 'format' | 'formatBy'> {
  if (from !== undefined) return { format: from, formatBy: 'option' }
  const detected = detectFormat(text, path)
  const format = inputFormats.includes(detected) ? detected : 'text'
  if (detectFormat(text) !== detected) return { format, formatBy: 'ending' }
  return { format, formatBy: format === 'text' ? 'default' : 'content' }
}

/** Join the pieces, by their place in the source, with what stands there. */
function tellNodes(pieces: readonly SeenPiece[], owners: readonly Owned[]): InspectedSegment[] {
  const sorted = pieces.toSorted((a, b) => startOf(a.position) - startOf(b.position))
  const owned = owners.filter((own): own is Owned & { item: Item } => own.item !== null)
  let first = 0
  return sorted.map(({ kind, recovered, claimedBy, text, position }) => {
    const start = startOf(position)
    const end = position.end.offset ?? start
    while ((owned[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++
    const nodes: string[] = []
    for (let at = first; (owned[at]?.start ?? end) < end; at++) nodes.push(owned[at]?.item.type ?? '')
    return { kind, recovered, claimedBy, text, position, nodes }
  })
}

function startOf({ start }: Position): number {
  return start.offset ?? 0
}
