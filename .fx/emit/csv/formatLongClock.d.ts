/**
 * Write seconds as `HH:MM:SS`, hours always there: a spreadsheet takes `1:05` for five past one.
 *
 * @example
 * formatLongClock(65) // => '00:01:05'
 */
export declare function formatLongClock(seconds: number): string;
