/**
 * The files that a glob matches, sorted by code unit, and the folder that all of them lie in: what stands before the first pattern.
 *
 * @example
 * await expandGlob('shows/*.txt') // => {files: ['shows/1.txt', 'shows/2.txt'], base: 'shows'}
 */
export declare function expandGlob(pattern: string): Promise<{
    files: string[];
    base: string;
}>;
