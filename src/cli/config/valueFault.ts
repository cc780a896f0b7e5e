/** A value of configuration that cannot be one; the message is a predicate: `is the number 5, expected true or false`. */
export class ValueFault extends Error {
  override name = 'ValueFault'
}
