import { addressesOf } from './addressesOf.js'
import type { Rule } from './rule.js'
import { trackingParameters } from './trackingParameters.js'

/** An address that tells who shared it: it leads to the same page without these parameters. */
export const trackingParameter: Rule = {
  id: 'tracking-parameter',
  description: 'an address with parameters that tell who shared it, or of a campaign',
  severity: 'info',
  isOnDemand: true,
  check(tree, report) {
    for (const { url, node } of addressesOf(tree)) {
      const names = listTracking(url)
      if (names.length > 0)
        report(
          `Unexpected tracking by ${names.map((name) => `\`${name}\``).join(', ')} in \`${url}\`, expected the address without it`,
          node,
        )
    }
  },
}

/** The names of the tracking parameters of an address, each once, as written. */
function listTracking(url: string): string[] {
  if (!URL.canParse(url)) return []
  const { hostname, searchParams } = new URL(url)
  const patterns = trackingParameters
    .filter(({ sites }) => sites.length === 0 || sites.some((site) => `.${hostname}`.endsWith(`.${site}`)))
    .flatMap(({ names }) => names)
  return [...new Set(searchParams.keys())].filter((name) =>
    patterns.some((pattern) => fits(name.toLowerCase(), pattern)),
  )
}

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}
