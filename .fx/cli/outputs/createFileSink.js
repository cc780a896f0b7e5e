import { Problem } from '../problem.js';
import { isPlainFileName } from './isPlainFileName.js';
import { writeOutput } from './writeOutput.js';
/** Write each document in each format to its place. */
export function createFileSink(formats, findPlace) {
    const written = [];
    return {
        async write(input, document) {
            for (const format of formats)
                for (const [path, text] of emitFiles(format, document, findPlace(input, format))) {
                    await writeOutput(path, text);
                    written.push(path);
                }
        },
        async end() { },
        showsMessages: false,
        written,
    };
}
function emitFiles(format, document, place) {
    const output = format.emit(document);
    if (typeof output === 'string')
        return [[place.file, output]];
    return Object.entries(output).map(([name, text]) => {
        // A name may come out of the text, which is untrusted: `../../.bashrc` must not leave the folder.
        if (!isPlainFileName(name))
            throw new Problem(place.folder, `${format.name} wants to write a file named '${name}', which is no plain name`);
        return [`${place.folder}/${name}`, text];
    });
}
