/** Standard output was closed by its reader (EPIPE): no failure, only the end. */
export declare class ClosedOutput extends Error {
    name: string;
}
