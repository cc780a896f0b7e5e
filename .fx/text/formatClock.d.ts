/**
 * Write seconds as people read them: `M:SS`, from one hour on `H:MM:SS`, with a fraction of up to three digits if there is one.
 *
 * @example
 * formatClock(65) // => '1:05'
 * formatClock(3725.5) // => '1:02:05.5'
 */
export declare function formatClock(seconds: number): string;
