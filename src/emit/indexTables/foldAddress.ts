/**
 * An address as it is compared with others: `http` is `https`; the case of scheme and host, a default port, the slash of an empty
 * path and the way Chinese characters are written make no difference. All else does: `www.`, a slash at the end of a path, the
 * query, the fragment.
 *
 * @example
 * foldAddress('HTTP://A.example') === foldAddress('https://a.example/') // => true
 * foldAddress('https://a.example/b') === foldAddress('https://a.example/b/') // => false
 */
export function foldAddress(address: string): string {
  const trimmed = address.trim()
  if (!/^https?:\/\//i.test(trimmed)) return trimmed
  // `http` has another default port than `https`: the scheme is what the address says while it is read.
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null
  return url === null ? trimmed : url.href.replace(/^https?:/, 'web:')
}
