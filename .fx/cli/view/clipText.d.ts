/**
 * The first lines of a wrapped text, with `…` where there is more.
 *
 * @example
 * clipText('一二三四五', 6, 1) // => ['一二…']
 */
export declare function clipText(text: string, width: number, most: number): string[];
