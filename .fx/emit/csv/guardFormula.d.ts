/**
 * Put an apostrophe before text that a spreadsheet would run as a formula (OWASP, CSV injection).
 *
 * @example
 * guardFormula('=1+1') // => "'=1+1"
 * guardFormula('1+1') // => '1+1'
 */
export declare function guardFormula(text: string): string;
