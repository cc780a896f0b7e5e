import { countThings } from '../countThings.js';
import { exitCode } from '../exitCode.js';
import { describeBug } from './describeBug.js';
import { formatMessage } from './formatMessage.js';
import { printLine } from './printLine.js';
const mostLines = 10;
export function createReport({ quiet, debug, output }) {
    const counts = { problems: 0, bugs: 0, errors: 0, warnings: 0 };
    function addMessages(label, messages) {
        counts.errors += messages.filter((message) => message.severity === 'error').length;
        counts.warnings += messages.filter((message) => message.severity === 'warning').length;
        if (quiet)
            return;
        for (const message of messages.slice(0, mostLines))
            printLine(formatMessage(label, message));
        if (messages.length > mostLines)
            printLine(`${label}: … and ${messages.length - mostLines} more (--format json lists all)`);
    }
    return {
        addMessages,
        addProblem(problem) {
            counts.problems++;
            printLine(`${problem.subject}: error: ${problem.message}`);
        },
        addBug(label, error) {
            counts.bugs++;
            for (const line of describeBug(error, debug, label))
                printLine(line);
        },
        summarize(written) {
            if (quiet)
                return;
            if (written.length === 1)
                printLine(`wrote ${written[0]}`);
            if (written.length > 1)
                printLine(`wrote ${written.length} files into ${output}`);
            const summary = describeCounts(counts);
            if (summary)
                printLine(summary);
        },
        code: () => (counts.bugs > 0 ? exitCode.bug : counts.problems > 0 ? exitCode.failed : exitCode.done),
    };
}
/** Null where there is nothing that the lines above do not say at a glance. */
function describeCounts({ problems, errors, warnings }) {
    const parts = [
        problems > 1 ? `${problems} failed` : null,
        errors > 0 ? countThings(errors, 'error') : null,
        warnings > 0 ? countThings(warnings, 'warning') : null,
    ].filter((part) => part !== null);
    return parts.length > 0 ? parts.join(', ') : null;
}
