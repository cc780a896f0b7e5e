import type { Inspection } from '../../index.js'
import { translate } from '../language/translate.js'
import type { TextPage } from './page.js'
import { shareOut } from './shareOut.js'

/** How much of the input became what, in per cent with one digit that add up to 100. */
export function renderShares(shares: Inspection['shares'], { chalk }: TextPage): string[] {
  if (shares.length === 0) return []
  const tenths = shareOut(
    shares.map(({ characters }) => characters),
    1000,
  )
  return [
    chalk.bold(translate('What became of the characters')),
    ...shares.map(({ kind, characters }, index) => {
      const percent = ((tenths[index] ?? 0) / 10).toFixed(1).padStart(5)
      return `  ${percent} %  ${kind.padEnd(12)} ${String(characters).padStart(7)}`
    }),
  ]
}
