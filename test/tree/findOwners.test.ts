import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/text/lines.js'
import { createPlacer } from '../../src/tree/createPlacer.js'
import { findOwners } from '../../src/tree/findOwners.js'
import { measureShares } from '../../src/tree/measureShares.js'
import type { EpisodeContent, Root } from '../../src/tree/nodes.js'

function createTree(source: string, children: readonly (EpisodeContent & { span: Span })[]): Root {
  const place = createPlacer(source)
  const position = place({ start: 0, end: source.length })
  return {
    type: 'root',
    position,
    children: [
      {
        type: 'episode',
        position,
        children: children.map(({ span, ...node }) => ({ ...node, position: place(span) })),
      },
    ],
  }
}

const paragraph = (value: string, start: number, end: number) =>
  ({ type: 'paragraph', value, span: { start, end } }) as const
const field = (name: 'title' | 'podcast' | 'number', value: string, start: number, end: number) =>
  ({ type: 'field', name, value, span: { start, end } }) as const

const draw = (source: string, tree: Root) =>
  findOwners(tree, source).map(({ start, end, item }) => [
    source.slice(start, end),
    item && ('value' in item ? item.value : item.type),
  ])

describe('findOwners', () => {
  it('should give what two nodes share to the shorter one, of equal ones to the first', () => {
    const source = 'abcdef'
    const tree = createTree(source, [paragraph('long', 0, 5), paragraph('short', 1, 3), paragraph('same', 1, 3)])
    expect(draw(source, tree)).toEqual([
      ['a', 'long'],
      ['bc', 'short'],
      ['de', 'long'],
      ['f', null],
    ])
  })

  it('should look up the words of a fact that bears the place of its episode, but not a number', () => {
    const source = '听《砚台电台》第 3 期'
    const tree = createTree(source, [
      field('podcast', '砚台电台', 0, source.length),
      field('number', '3', 0, source.length),
    ])
    expect(draw(source, tree)).toEqual([
      ['听《', null],
      ['砚台电台', '砚台电台'],
      ['》第 3 期', null],
    ])
  })

  it('should know a text that is nothing but one fact', () => {
    expect(draw('某期', createTree('某期', [field('title', '某期', 0, 2)]))).toEqual([['某期', '某期']])
  })

  it('should tile the source, and shares should count all of it, wherever nodes stand', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), spans, (source, drawn) => {
        const nodes = drawn.map(([a, b], i) => paragraph(String(i), Math.min(a, b), Math.max(a, b)))
        const owners = findOwners(createTree(source, nodes), source)
        expect(owners.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source)
        const shares = measureShares(owners, source)
        expect(shares.reduce((sum, { characters }) => sum + characters, 0)).toBe(source.length)
      }),
    )
  })

  it('should take time in proportion to the number of nodes that lie over each other', () => {
    const measure = (count: number) => {
      const source = 'a'.repeat(count * 2)
      const tree = createTree(
        source,
        Array.from({ length: count }, (_, i) => paragraph('', i, source.length - i)),
      )
      const start = performance.now()
      findOwners(tree, source)
      return performance.now() - start
    }
    measure(4000)
    const small = measure(4000)
    expect(measure(32_000)).toBeLessThan(Math.max(30, small) * 8 * 6)
  })
})
