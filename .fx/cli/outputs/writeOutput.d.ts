/**
 * Write a file whole or not at all, its folders made where they are missing.
 *
 * @throws {Problem} where it cannot be written
 */
export declare function writeOutput(path: string, text: string): Promise<void>;
