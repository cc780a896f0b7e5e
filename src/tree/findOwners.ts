import type { Span } from '../text/lines.js'
import type { Boilerplate, EpisodeContent, Excerpt, Note, Root } from './nodes.js'

/** A node that stands for a piece of the source and not for a group of others. */
export type Item = EpisodeContent | Note | Excerpt | Boilerplate

/** A stretch of the source and what it became; null where it became nothing. */
export interface Owned extends Span {
  readonly item: Item | null
}

/**
 * Whose each character of the source is: stretches that tile it, in order. Where nodes overlap, the shorter one owns what they share,
 * of equal ones the first.
 */
export function findOwners(tree: Root, source: string): Owned[] {
  const spans = listSpans(tree, source).sort((a, b) => a.end - a.start - (b.end - b.start))
  const cuts = [...new Set([0, source.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const indexes = new Map(cuts.map((cut, index) => [cut, index]))
  const owners: (Item | null)[] = cuts.map(() => null)
  // Behind each stretch the next one that is free: what is owned is passed over at once.
  const next = cuts.map((_, index) => index)
  for (const { start, end, item } of spans) {
    const to = indexes.get(end) ?? 0
    for (let at = findFree(next, indexes.get(start) ?? 0); at < to; at = findFree(next, at)) {
      owners[at] = item
      next[at] = at + 1
    }
  }
  return join(
    cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1] ?? start, item: owners[index] ?? null })),
  )
}

/** The first free stretch from one on; the way there is made shorter for those who come after. */
function findFree(next: number[], from: number): number {
  let free = from
  while ((next[free] ?? free) !== free) free = next[free] ?? free
  for (let at = from; at < free; ) {
    const after = next[at] ?? free
    next[at] = free
    at = after
  }
  return free
}

function join(stretches: readonly Owned[]): Owned[] {
  const joined: Owned[] = []
  for (const { start, end, item } of stretches) {
    const last = joined.at(-1)
    if (last && last.item === item) joined[joined.length - 1] = { ...last, end }
    else joined.push({ start, end, item })
  }
  return joined
}

interface ItemSpan extends Span {
  item: Item
}

function listSpans(tree: Root, source: string): ItemSpan[] {
  return tree.children.flatMap((node): ItemSpan[] => {
    if (node.type !== 'episode') return toSpan(node, source)
    const whole = toSpan(node, source)[0]
    return node.children.flatMap((child) => [
      ...toSpan(child, source).flatMap((own) => (whole && isWhole(own, whole) ? narrow(own, source) : own)),
      ...(child.type === 'chapter' ? child.children.flatMap((note) => toSpan(note, source)) : []),
    ])
  })
}

function toSpan<Own extends Item | Root['children'][number]>(item: Own, source: string): (Span & { item: Own })[] {
  const start = item.position?.start.offset ?? 0
  const end = Math.min(item.position?.end.offset ?? 0, source.length)
  return start < end ? [{ start, end, item }] : []
}

function isWhole({ start, end, item }: ItemSpan, whole: Span): boolean {
  return item.type === 'field' && start === whole.start && end === whole.end
}

/** Facts that were found somewhere in an episode bear its position: words are looked up, a number alone stands anywhere. */
function narrow({ start, end, item }: ItemSpan, source: string): ItemSpan[] {
  if (item.type !== 'field' || item.name === 'number' || item.value === '') return []
  const at = source.slice(start, end).indexOf(item.value)
  return at < 0 ? [] : [{ start: start + at, end: start + at + item.value.length, item }]
}
