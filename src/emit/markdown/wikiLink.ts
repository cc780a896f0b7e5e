import type { Literal } from 'mdast'

/** A link to a note by its name, `[[name]]`: no Markdown, but what Obsidian, Logseq and other note apps have in common. */
export interface WikiLink extends Literal {
  type: 'wikiLink'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikiLink: WikiLink
  }
  interface RootContentMap {
    wikiLink: WikiLink
  }
}

/** Write a link to a note; its name must hold nothing that ends the link. */
export function stringifyWikiLink({ value }: WikiLink): string {
  return `[[${value}]]`
}
