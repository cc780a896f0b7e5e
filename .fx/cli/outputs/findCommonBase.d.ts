/**
 * The deepest folder that holds all these absolute folders; the root where there is none of them.
 *
 * @example
 * findCommonBase(['/shows/a', '/shows/b/c']) // => '/shows'
 */
export declare function findCommonBase(folders: readonly string[]): string;
