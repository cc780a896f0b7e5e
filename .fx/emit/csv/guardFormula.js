// A formula sign may hide behind white space, control and invisible characters (byte-order mark, zero-width space), which some
// programs skip. A tab or a line break in front is dangerous by itself. Apostrophes are counted in, so that a guarded text and
// one that had an apostrophe from the start stay apart and a reader can take back exactly one.
const dangerous = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
// A negative number is no formula. With a plus it is guarded: the sign of a telephone number would be lost.
const negative = /^-\d+(?:\.\d+)?$/;
/**
 * Put an apostrophe before text that a spreadsheet would run as a formula (OWASP, CSV injection).
 *
 * @example
 * guardFormula('=1+1') // => "'=1+1"
 * guardFormula('1+1') // => '1+1'
 */
export function guardFormula(text) {
    return dangerous.test(text) && !negative.test(text) ? `'${text}` : text;
}
