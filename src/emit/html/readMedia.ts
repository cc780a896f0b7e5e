import { OptionError } from '../../text/optionError.js'

/** What plays the episode. */
export interface Media {
  /** The address at which it begins at a time in seconds. */
  play(seconds: number): string
  /** The address of the sound or picture itself, null of a page with a player. */
  readonly file: string | null
}

const endings = /\.(?:aac|flac|m4[abv]|mp[34]|og[agv]|opus|wav|webm)$/i

/**
 * Read the address of a player, in which `{seconds}` stands for whole seconds; without it they follow as a fragment
 * (W3C Media Fragments URI 1.0, 4.2.1).
 *
 * @throws {OptionError} where it is no address of the web
 * @example
 * readMedia('https://a.example/1.mp3').play(65.5) // => 'https://a.example/1.mp3#t=65.5'
 * readMedia('https://a.example/watch?t={seconds}').play(65.5) // => 'https://a.example/watch?t=65'
 */
export function readMedia(address: string): Media {
  const filled = address.replaceAll('{seconds}', '0')
  const url = URL.canParse(filled) ? new URL(filled) : null
  if (!url || !/^https?:\/\/[^\s\p{C}]+$/iu.test(address))
    throw new OptionError(
      `Unexpected media \`${address}\`, expected an address that begins with \`https://\` or \`http://\``,
    )
  if (filled !== address)
    return { file: null, play: (seconds) => address.replaceAll('{seconds}', String(Math.floor(seconds))) }
  const mark = address.includes('#') ? '&' : '#'
  return {
    file: endings.test(url.pathname) ? address : null,
    play: (seconds) => `${address}${mark}t=${Math.round(seconds * 1000) / 1000}`,
  }
}
