interface ParsedChapter {
  title: string
  /** Milliseconds. */
  start: number
  href?: string
}

declare module 'podcast-chapter-parser-mp4chaps' {
  export function parse(text: string): ParsedChapter[]
}

declare module 'podcast-chapter-parser-audacity' {
  export function parse(text: string): ParsedChapter[]
}
