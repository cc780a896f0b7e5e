import { loadJsonSchema } from '../../index.js';
import { exitCode } from '../exitCode.js';
import { writeStdout } from '../outputs/writeStdout.js';
/** `notes schema`: the JSON Schema of a document. */
export async function printSchema() {
    await writeStdout(`${JSON.stringify(await loadJsonSchema(), null, 2)}\n`);
    return exitCode.done;
}
