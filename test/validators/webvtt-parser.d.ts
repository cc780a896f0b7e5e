declare module 'webvtt-parser' {
  /** A part of a cue: text, or a tag with what it holds. */
  export interface CueNode {
    type: 'text' | 'object'
    name?: string
    value?: string
    children?: CueNode[]
  }

  /** The parser of the W3C, as far as the tests use it. */
  export class WebVTTParser {
    /** @param entities the characters by their names, `&amp;` */
    constructor(entities?: Readonly<Record<string, string>>)
    parse(
      text: string,
      mode: 'metadata' | 'subtitles' | 'chapters',
    ): {
      cues: { startTime: number; endTime: number; text: string; tree: { children: CueNode[] } }[]
      errors: { message: string; line: number; col: number }[]
    }
  }
}
