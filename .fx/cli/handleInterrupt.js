import { exitCode } from './exitCode.js';
/** Ctrl-C ends at once, with 130; temporary files of write-file-atomic are removed by its own exit handler. */
export function handleInterrupt() {
    process.once('SIGINT', () => {
        process.exit(exitCode.interrupted);
    });
}
