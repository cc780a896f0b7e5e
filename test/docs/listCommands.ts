/** A command that a guide shows, and what the guide says that it prints: nothing where null. */
export interface ShownCommand {
  readonly line: number
  readonly command: string
  readonly output: string | null
  /** Whether it is what a terminal shows, not what a pipe gets. */
  readonly inTerminal: boolean
}

const fence = /^(`{3,})([^\n`]*)\n([\s\S]*?)^\1$/gm

/**
 * The commands in the fenced blocks of a Markdown text: of a block `sh` all of it, of others (`console`, or none) the lines that
 * begin with `$ `, each with the lines below it, which are what a pipe gets in a block `console`, and what a terminal shows in one
 * without a name. A line that ends in a backslash goes on in the next.
 */
export function listCommands(markdown: string): ShownCommand[] {
  return [...markdown.matchAll(fence)].flatMap(({ index, 2: language = '', 3: text = '' }) => {
    const line = markdown.slice(0, index).split('\n').length + 1
    if (/^(?:sh|bash)$/.test(language)) return [{ line, command: text, output: null, inTerminal: false }]
    return /^(?:console)?$/.test(language) ? splitSession(text, line, language === '') : []
  })
}

function splitSession(text: string, line: number, inTerminal: boolean): ShownCommand[] {
  const starts = [...text.matchAll(/^\$ /gm)].map(({ index }) => index)
  return starts.map((start, i) => {
    const [, command = '', output = ''] =
      /^\$ ((?:.*\\\n)*.*)\n?([\s\S]*)$/.exec(text.slice(start, starts[i + 1])) ?? []
    return { line: line + text.slice(0, start).split('\n').length - 1, command, output, inTerminal }
  })
}
