import { reportFailure } from './report/reportFailure.js';
/** An error outside any `await`, such as one of a stream, is told like every other bug; nothing can be relied on after it. */
export function handleUncaught(args) {
    process.once('uncaughtException', (error) => {
        process.exit(reportFailure(error, args));
    });
}
