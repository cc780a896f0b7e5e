import { setTimeout } from 'node:timers/promises'
import { execa } from 'execa'
import { onTestFinished } from 'vitest'
import { binary, cleanEnvironment } from './runNotes.js'

/** A window with a shell in which `$NOTES` is the command, as somebody sees and types into it. */
export interface Terminal {
  type(line: string): Promise<void>
  /** Press keys by the names of tmux: `q`, `Space`, `C-c`. */
  press(...keys: string[]): Promise<void>
  /** The screen once this is on it, without blanks at the ends of its lines. */
  wait(sign: RegExp): Promise<string>
  resize(columns: number, rows: number): Promise<void>
  /** What tmux knows of the window, by its formats: `#{pane_title}`. */
  ask(format: string): Promise<string>
}

/** Open a terminal of tmux in a folder, closed after the test. */
export async function openTerminal(
  cwd: string,
  { columns = 80, rows = 24, env = {} }: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): Promise<Terminal> {
  const tmux = async (...args: string[]) => {
    const { stdout } = await execa('tmux', ['-S', `${cwd}/.tmux`, '-f', '/dev/null', ...args], {
      cwd,
      env: { ...cleanEnvironment(env), NOTES: `${process.execPath} ${binary}`, PS1: '> ' },
      extendEnv: false,
    })
    return stdout
  }
  await tmux('new-session', '-d', '-x', `${columns}`, '-y', `${rows}`, 'bash --norc')
  onTestFinished(async () => {
    await tmux('kill-server')
  })
  return {
    async type(line) {
      await tmux('send-keys', '-l', line)
      await tmux('send-keys', 'Enter')
    },
    async press(...keys) {
      await tmux('send-keys', ...keys)
    },
    async wait(sign) {
      let screen = ''
      for (let i = 0; i < 150; i++) {
        // Wrapped lines come as one, and so wider than the window.
        screen = (await tmux('capture-pane', '-p', '-J')).replace(/ +$/gm, '')
        if (sign.test(screen)) return screen
        await setTimeout(100)
      }
      throw new Error(`Unexpected screen, expected ${sign}:\n${screen}`)
    },
    async resize(width, height) {
      await tmux('resize-window', '-x', `${width}`, '-y', `${height}`)
    },
    ask: (format) => tmux('display-message', '-p', format),
  }
}
