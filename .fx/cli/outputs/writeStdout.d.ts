/**
 * Write to standard output and wait until it is taken, so that memory stays bounded and nothing is cut at the end.
 *
 * @throws {ClosedOutput} where the reader has gone
 * @throws {Problem} where it cannot be written, for instance on a full disk
 */
export declare function writeStdout(text: string): Promise<void>;
