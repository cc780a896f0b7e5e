/**
 * The ISO 8601 date a value begins with, or null: `2023/4/16`, `2024年1月2日`, `16 Nov 2025`, `Nov 16, 2025`.
 *
 * @example
 * readDate('2023/4/16') // => '2023-04-16'
 */
export declare function readDate(value: string): string | null;
