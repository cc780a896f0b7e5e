/**
 * Decide whether a URL may become a link: only the web and mail, so that no `javascript:` or `file:` can be clicked.
 *
 * @example
 * isLinkable('https://a.com/中') // => true
 * isLinkable('javascript:alert(1)') // => false
 */
export function isLinkable(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s\p{C}]+$/iu.test(url)
}
