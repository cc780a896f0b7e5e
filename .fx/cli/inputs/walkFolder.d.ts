import { Problem } from '../problem.js';
/**
 * The text-like files below a folder, sorted by code unit; folders that cannot be opened are problems, the rest is still read.
 *
 * Dot files and `node_modules` are left out. A link to a file counts as one; a link to a folder is not followed, it may lead back.
 */
export declare function walkFolder(folder: string): Promise<{
    files: string[];
    problems: Problem[];
}>;
