declare module 'webvtt-parser' {
  /** The parser of the W3C's validator: https://w3c.github.io/webvtt.js/parser.html */
  export class WebVTTParser {
    parse(
      input: string,
      mode: 'chapters' | 'metadata',
    ): {
      cues: {
        startTime: number
        endTime: number
        text: string
        tree: { children: { type: string; value?: string }[] }
      }[]
      errors: { message: string; line: number; col?: number }[]
    }
  }
}
