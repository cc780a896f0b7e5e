import type { Page } from './page.js'

const schemes = new Set(['http:', 'https:', 'mailto:'])
/** What terminals take; VTE drops longer ones. */
const longest = 2000

/**
 * What makes a line a link to an untrusted address (OSC 8), or null where there are no hyperlinks or this is no address for one.
 *
 * A URL that was parsed is printable ASCII, so nothing in it can end the sequence; all lines of a link carry one id, that the
 * terminal underlines them as one.
 *
 * @example
 * paintLink('https://example.com/字', page)?.('标题')
 * // => '\u001b]8;id=…;https://example.com/%E5%AD%97\u001b\\标题\u001b]8;;\u001b\\'
 */
export function paintLink(address: string | null, page: Page): ((line: string) => string) | null {
  const target = page.hyperlinks && address !== null ? readTarget(address) : null
  if (target === null) return null
  const id = hashText(target)
  return (line) => `\u001b]8;id=${id};${target}\u001b\\${line}\u001b]8;;\u001b\\`
}

function readTarget(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return schemes.has(protocol) && href.length <= longest && /^[!-~]+$/.test(href) ? href : null
}

function hashText(text: string): string {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return (hash >>> 0).toString(36)
}
