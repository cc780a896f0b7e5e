import { isLinkable } from '../isLinkable.js'

/** What no address may hold as it is (RFC 3986, 3987), but some do; behind the host brackets, in the fragment `#`, neither. */
const forbidden = /["<>\\^`{|}]|%(?![\da-f]{2})/gi
const parts = /^(https?:\/\/[^/?#]*|mailto:)([^#]*#?)(.*)$/i

/**
 * An address that a player may open: of the web or of mail, else null, so that no `javascript:` can be clicked. What an address may
 * not hold is percent-encoded, nothing else changed.
 *
 * @example
 * toUrl('https://a.example/{中}') // => 'https://a.example/%7B中%7D'
 * toUrl('javascript:alert(1)') // => null
 */
export function toUrl(url: string | null): string | null {
  const address = url?.trim() ?? ''
  if (!isLinkable(address)) return null
  const [, host = '', path = '', fragment = ''] = parts.exec(address) ?? []
  const behind = `${path.replace(/[[\]]/g, encode)}${fragment.replace(/[[\]#]/g, encode)}`
  return `${host}${behind}`.replace(forbidden, encode)
}

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
