import { type AddHelpTextContext, type AddHelpTextPosition, Command, type Help, type Option } from 'commander'
import { translate } from './translate.js'
import { translateHelp } from './translateHelp.js'
import { measureHelp, wrapHelp } from './wrapHelp.js'

/**
 * A command whose help and errors come in the language that is used; all that is written of it is written in English.
 *
 * What is below it is of the same kind, so that a command need not know of languages.
 */
export class LocalCommand extends Command {
  constructor(name?: string) {
    super(name)
    this.configureOutput({
      writeErr: (text) => process.stderr.write(translateLines(text)),
    })
  }

  override createCommand(name?: string): LocalCommand {
    return new LocalCommand(name)
  }

  override createHelp(): Help {
    const help = super.createHelp()
    const { boxWrap, optionDescription, subcommandDescription, argumentDescription, commandDescription } = help
    return Object.assign(help, {
      styleTitle: translate,
      commandDescription: (command: Command) => translateHelp(commandDescription.call(help, command)),
      subcommandDescription: (command: Command) => translate(subcommandDescription.call(help, command)),
      argumentDescription: (...[argument]: Parameters<Help['argumentDescription']>) =>
        translateNoted(argumentDescription.call(help, argument)),
      optionDescription: (option: Option) => translateNoted(optionDescription.call(help, option)),
      displayWidth: measureHelp,
      boxWrap: (text: string, width: number) =>
        /[\u2e80-\u9fff]/.test(text)
          ? text
              .split('\n')
              .map((line) => wrapHelp(line, width))
              .join('\n')
          : boxWrap.call(help, text, width),
    })
  }

  override addHelpText(position: AddHelpTextPosition, text: string | ((context: AddHelpTextContext) => string)): this {
    return super.addHelpText(position, (context) => translateHelp(typeof text === 'string' ? text : text(context)))
  }
}

/** A description with what commander notes behind it: `colour the view (choices: "auto", "always", "never")`. */
function translateNoted(description: string): string {
  const [, words = description, note = ''] = /^(.*?)(?: (\((?:choices|default): .*\)))?$/s.exec(description) ?? []
  const noted = translate(note)
  return `${translate(words)}${noted === '' || noted.startsWith('（') ? '' : ' '}${noted}`
}

function translateLines(text: string): string {
  return text.split('\n').map(translate).join('\n')
}
