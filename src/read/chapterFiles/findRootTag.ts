const prolog = /[\s\ufeff]+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/iy
const tag = /<[\w:.-]+[^>]*/y

/**
 * The opening tag of the root of an XML text, without its `>`, behind declarations and comments; empty where none is found.
 *
 * One step at a time: a pattern that repeats comments takes exponential time where no tag follows them.
 *
 * @example
 * findRootTag('<?xml version="1.0"?><!-- a --><Chapters>') // => '<Chapters'
 */
export function findRootTag(head: string): string {
  let at = 0
  for (;;) {
    prolog.lastIndex = at
    const step = prolog.exec(head)
    if (!step) break
    at += step[0].length
  }
  tag.lastIndex = at
  return tag.exec(head)?.[0] ?? ''
}
