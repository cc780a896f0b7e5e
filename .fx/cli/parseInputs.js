import { DecodeError, parse } from '../index.js';
import { readInput } from './inputs/readInput.js';
import { ClosedOutput } from './outputs/closedOutput.js';
import { Problem } from './problem.js';
import { UsageError } from './usageError.js';
/** Parse and write one input after the other: what fails is reported, and the others are still done. */
export async function parseInputs(inputs, sink, report, settings) {
    try {
        for (const input of inputs)
            await tryInput(input, sink, report, settings);
        await sink.end();
    }
    catch (error) {
        // Nobody reads any more; what failed before still counts.
        if (!(error instanceof ClosedOutput))
            throw error;
    }
}
async function tryInput(input, sink, report, settings) {
    try {
        const bytes = await readInput(input);
        const path = input.path === null ? {} : { path: input.path };
        const document = parse(bytes, { ...path, positions: settings.positions });
        await sink.write(input, document);
        if (!sink.showsMessages)
            report.addMessages(input.label, document.messages);
    }
    catch (error) {
        if (error instanceof ClosedOutput || error instanceof UsageError)
            throw error;
        if (error instanceof DecodeError)
            report.addProblem(new Problem(input.label, error.message));
        else if (!(error instanceof Problem))
            report.addBug(input.label, error);
        else if (error.isFinal)
            throw error;
        else
            report.addProblem(error);
    }
}
