declare module 'mldoc' {
  /** The parser of Logseq, as far as the tests use it. */
  export const Mldoc: {
    /** Blocks with their places, as JSON; the configuration is JSON too. */
    parseJson(text: string, configuration: string): string
  }
}
