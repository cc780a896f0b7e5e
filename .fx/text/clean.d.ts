/**
 * A value as it goes into the document: invisible characters gone, white space collapsed, edges trimmed, `**bold**` unwrapped;
 * nothing else changed.
 *
 * @example
 * clean('  开场\n  介绍\u200b') // => '开场 介绍'
 */
export declare function clean(source: string): string;
