/**
 * Make sure, before any work, that files can be put into a folder: one message instead of one for every file.
 *
 * @throws {Problem} where they cannot
 */
export declare function prepareFolder(folder: string): Promise<void>;
