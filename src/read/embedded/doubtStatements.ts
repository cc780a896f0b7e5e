import type { Doubt, Field, FieldName } from '../../tree/nodes.js'
import { quote } from '../doubts/quote.js'
import type { Statement } from './createFields.js'

/** What is expected of the fields whose values a machine writes. */
const expected: readonly (readonly [FieldName, string])[] = [
  ['published', 'one like `2024-01-31`'],
  ['duration', 'seconds or one like `1:02:03`'],
]

/** The doubts about statements of a date or a duration of which none could be read. */
export function doubtStatements(statements: readonly Statement[], fields: readonly Field[]): Doubt[] {
  return expected.flatMap(([name, form]): Doubt[] => {
    if (fields.some((field) => field.name === name)) return []
    // A duration of nought says that nobody knows it.
    const unread = statements.find((statement) => statement.name === name && !/^[\s0:.]*$/.test(statement.value))
    if (!unread) return []
    const reason = `Unexpected ${name === 'published' ? 'date' : name} ${quote(unread.value)}, expected ${form}; left out`
    return [{ rule: 'item-value', reason, position: unread.position }]
  })
}
