import { expect } from 'vitest'
import type { Reader } from '../../src/read/reader.js'
import type { Boilerplate, Chapter, EpisodeContent, Root } from '../../src/tree/nodes.js'

/** All that a reader finds, of the episode and around it, in order. */
export function listContents(root: Root): (EpisodeContent | Boilerplate)[] {
  return root.children.flatMap((node) => {
    if (node.type === 'episode') return node.children
    return node.type === 'boilerplate' ? [node] : []
  })
}

export function listChapters(reader: Reader, source: string): Chapter[] {
  return listContents(reader.read(source)).filter((node) => node.type === 'chapter')
}

/** `start title` of each chapter. */
export function sketchChapters(reader: Reader, source: string): string[] {
  return listChapters(reader, source).map(({ start, title }) => `${start} ${title}`)
}

export function listAsides(reader: Reader, source: string): string[] {
  return listContents(reader.read(source)).flatMap((node) => (node.type === 'boilerplate' ? [node.value] : []))
}

/** The words of the source that each node of a type stands for. */
export function sliceNodes(reader: Reader, source: string, type: EpisodeContent['type']): string[] {
  return listContents(reader.read(source)).flatMap((node) =>
    node.type === type ? [source.slice(node.position?.start.offset, node.position?.end.offset)] : [],
  )
}

/** Each cut of a text is read without an exception, whole in its root, with times a document can hold. */
export function expectTotal(reader: Reader, source: string): void {
  for (let end = 0; end <= source.length; end++) {
    const cut = source.slice(0, end)
    const root = reader.read(cut)
    expect(root.position?.end.offset).toBe(cut.length)
    for (const node of listContents(root)) {
      expect(node.position?.end.offset).toBeLessThanOrEqual(cut.length)
      if (node.type !== 'chapter') continue
      expect(Number.isFinite(node.start) && node.start >= 0).toBe(true)
    }
  }
}

/** Reading eight times as much takes some eight times as long, not sixty-four; the best of three counts, as other programs run. */
export function expectLinear(reader: Reader, createSource: (size: number) => string, size = 1000): void {
  const measure = (source: string) => {
    const times = [0, 1, 2].map(() => {
      const begin = performance.now()
      reader.read(source)
      return performance.now() - begin
    })
    return Math.min(...times)
  }
  const small = measure(createSource(size))
  expect(measure(createSource(size * 8))).toBeLessThan(Math.max(small * 25, 250))
}
