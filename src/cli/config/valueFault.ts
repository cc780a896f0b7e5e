/** A value of configuration that cannot be one: what it is and what was expected, in words. */
export class ValueFault extends Error {
  override name = 'ValueFault'

  constructor(
    readonly found: string,
    readonly expected: string,
  ) {
    super(`is ${found}, expected ${expected}`)
  }
}
