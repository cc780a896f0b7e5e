/**
 * Whether the target of a link is an address: a scheme, a path, a file; not words in brackets (`[嘉宾](小满)`) nor a place on the page.
 *
 * @example
 * isAddress('#t=00:05') // => false
 */
export function isAddress(target: string): boolean {
  return /^(?:https?:|mailto:|tel:|ftp:|[a-z][a-z\d+.-]{1,30}:\/\/|\/|\.{1,2}\/|www\.)/i.test(target) || isFile(target)
}

function isFile(target: string): boolean {
  return target.length < 500 && /^[\w%./-]+\.[a-z\d]{2,5}(?:[?#]\S*)?$/i.test(target)
}
