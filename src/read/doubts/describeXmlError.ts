import type { Doubt } from '../../tree/nodes.js'
import { quote } from './quote.js'

/** What saxes says, and what we say of it; the first that fits counts. */
const known: readonly (readonly [RegExp, string])[] = [
  [/^unexpected close tag|^weird empty close/, 'closing tag, expected one of an open element; left out'],
  [/in tag name/, '`<`, expected `&lt;`; kept as text'],
  [/^undefined entity|^malformed character entity|entity name/, 'reference, expected one that XML knows; kept as text'],
  [/^text data outside/, 'text outside the root element, expected none; set aside'],
  [/^documents may contain only one root/, 'second root element, expected one; read all the same'],
  [/^document must contain a root/, 'input without an element, expected XML; set aside'],
  [/^malformed comment/, '`--` in a comment, expected `-->`; the comment goes on'],
  [/attribute|between attributes/, 'form of an attribute, expected `name="value"`; read as far as it goes'],
  [/declaration/i, 'form of the XML declaration, expected it whole and at the start; passed over'],
]

/**
 * The doubt that an error of saxes 6 is, in our words; null where an element is merely not closed, which readers tell by themselves.
 *
 * @param message as saxes has it, with or without line and column before it
 */
export function describeXmlError(message: string): Pick<Doubt, 'rule' | 'reason'> | null {
  const words = message.replace(/^(?:\d+:\d+: )?/, '')
  if (words.startsWith('unclosed tag')) return null
  if (words.startsWith('unexpected end'))
    return {
      rule: 'cut-off-input',
      reason: 'Unexpected end of the input inside a mark, expected `>`; what stands before it is read',
    }
  const name = /^unmatched closing tag: (.*)\.$/s.exec(words)?.[1]
  const found =
    name === undefined
      ? known.find(([form]) => form.test(words))?.[1]
      : `${quote(`</${name}>`)}, expected the closing tag of an open element; left out`
  return { rule: 'broken-syntax', reason: `Unexpected ${found ?? 'mark, expected well-formed XML; read around it'}` }
}
