import { createProgram } from './createProgram.js';
import { exitCode } from './exitCode.js';
import { isDebugging } from './isDebugging.js';
import { readVersion } from './readVersion.js';
/** Run one command line and answer with its exit code; each command is loaded only when it is called. */
export async function runProgram(args) {
    let code = exitCode.done;
    const program = createProgram({
        async parse(operands, flags) {
            const { runParse } = await import('./commands/runParse.js');
            code = await runParse(operands, { ...flags, debug: isDebugging(args) });
        },
        async listFormats() {
            const { listFormats } = await import('./commands/listFormats.js');
            code = await listFormats();
        },
        async printSchema() {
            const { printSchema } = await import('./commands/printSchema.js');
            code = await printSchema();
        },
    }, readVersion());
    await program.parseAsync(args, { from: 'user' });
    return code;
}
