import { sep } from 'node:path';
/**
 * The deepest folder that holds all these absolute folders; the root where there is none of them.
 *
 * @example
 * findCommonBase(['/shows/a', '/shows/b/c']) // => '/shows'
 */
export function findCommonBase(folders) {
    const [first = sep, ...others] = folders;
    let parts = first.split(sep);
    for (const other of others) {
        const names = other.split(sep);
        const end = parts.findIndex((name, index) => name !== names[index]);
        if (end >= 0)
            parts = parts.slice(0, end);
    }
    return parts.join(sep) || sep;
}
