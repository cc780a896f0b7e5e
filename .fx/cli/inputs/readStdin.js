/** All of standard input as bytes; stops soon after `limit`, so that an endless stream does not fill the memory. */
export async function readStdin(limit) {
    const chunks = [];
    let length = 0;
    for await (const chunk of process.stdin) {
        // Without an encoding set, a stream of bytes gives buffers; the types of Node do not say so.
        const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
        chunks.push(bytes);
        length += bytes.length;
        if (length > limit)
            break;
    }
    return Buffer.concat(chunks);
}
