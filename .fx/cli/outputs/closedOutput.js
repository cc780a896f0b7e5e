/** Standard output was closed by its reader (EPIPE): no failure, only the end. */
export class ClosedOutput extends Error {
    name = 'ClosedOutput';
}
