import { Argument, type Command } from 'commander'
import type { CommandContext } from './commandContext.js'

const about = `Print a script that lets a shell complete commands, options and their values.

Examples:
  source <(notes completion bash)                  in ~/.bashrc
  source <(notes completion zsh)                   in ~/.zshrc
  notes completion fish > ~/.config/fish/completions/notes.fish
  notes completion powershell | Out-String | iex   in $PROFILE`

/** `notes completion`, and `notes complete`, which its scripts call. */
export function addCompletion(program: Command, { finish }: CommandContext): void {
  program
    .command('completion')
    .summary('print a script that completes words in a shell')
    .description(about)
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish', 'powershell']))
    .showHelpAfterError('(notes completion --help explains the usage)')
    .action(async (shell: 'bash' | 'zsh' | 'fish' | 'powershell') => {
      const { printScript } = await import('../completion/printScript.js')
      finish(await printScript(shell))
    })
  program
    .command('complete', { hidden: true })
    .description('say what the last of these words can become')
    .argument('[words...]', 'the words behind notes')
    .action(async (words: string[]) => {
      const { printWords } = await import('../completion/printWords.js')
      finish(await printWords(program, words))
    })
}
