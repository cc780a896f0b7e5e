import { countThings } from '../countThings.js'
import { translate } from '../language/translate.js'
import type { MessageCounts } from './countMessages.js'

/**
 * The last line of a report for people.
 *
 * @example
 * describeCounts(2, {errors: 0, warnings: 3, infos: 1}) // => '2 inputs checked, 3 warnings, 1 info'
 */
export function describeCounts(inputs: number, { errors, warnings, infos }: MessageCounts): string {
  const counts = [
    errors > 0 ? countThings(errors, 'error') : null,
    warnings > 0 ? countThings(warnings, 'warning') : null,
    infos > 0 ? countThings(infos, 'info') : null,
  ].filter((part) => part !== null)
  const parts = [countThings(inputs, 'input checked', 'inputs checked')]
  return [...parts, ...(counts.length > 0 ? counts : [translate('no messages')])].join(translate(', '))
}
