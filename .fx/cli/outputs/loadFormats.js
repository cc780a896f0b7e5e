import { formats, loadEmitter } from '../../index.js';
import { Problem } from '../problem.js';
import { suggestName } from '../suggestName.js';
import { UsageError } from '../usageError.js';
import { listTables } from './listTables.js';
import { isModulePath, loadModule } from './loadModule.js';
/**
 * Load the emitters of these names and give them their options.
 *
 * @throws {UsageError} where a name, or a table of CSV, is unknown
 */
export async function loadFormats(names, settings) {
    if (!names.includes('csv'))
        refuseCsvOptions(settings);
    return Promise.all(names.map((name) => loadFormat(name, settings)));
}
async function loadFormat(name, settings) {
    if (isModulePath(name))
        return bindModule(await loadModule(name), name);
    if (!formats.some((format) => format.name === name))
        throw refuseName(name);
    const emitter = await loadEmitter(name);
    return name === 'csv' ? bindCsv(emitter, settings) : bindOptions(emitter, undefined, false);
}
function bindOptions(emitter, options, severalFiles) {
    const { name, extension, mediaType } = emitter;
    return { name, extension, mediaType, severalFiles, emit: (document) => emitter.emit(document, options) };
}
/** What a user's own emitter does wrong is no bug in notes. */
function bindModule(emitter, path) {
    const format = bindOptions(emitter, undefined, false);
    return {
        ...format,
        emit(document) {
            const output = tryEmit(format, document, path);
            if (isOutput(output))
                return output;
            throw new Problem(path, 'this emitter gave neither a text nor texts by file name; mend it');
        },
    };
}
function tryEmit(format, document, path) {
    try {
        return format.emit(document);
    }
    catch (error) {
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        throw new Problem(path, `this emitter failed at ${document.source.path ?? '<stdin>'} (${reason}); mend it`);
    }
}
function isOutput(value) {
    if (typeof value === 'string')
        return true;
    return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}
function bindCsv(emitter, { table, csvDialect }) {
    if (table !== null) {
        const tables = listTables(emitter);
        if (!tables.includes(table))
            throw refuseTable(table, tables);
    }
    const options = { ...(table === null ? {} : { table }), ...(csvDialect === null ? {} : { dialect: csvDialect }) };
    return bindOptions(emitter, options, table === null);
}
function refuseCsvOptions({ table, csvDialect }) {
    const option = table !== null ? '--table' : csvDialect !== null ? '--csv-dialect' : null;
    if (option)
        throw new UsageError(`${option} is an option of CSV`, 'Add --format csv, or leave it out.');
}
function refuseName(name) {
    const names = formats.map((format) => format.name);
    const meant = suggestName(name, names);
    return new UsageError(`unknown format '${name}'`, meant ? `(Did you mean ${meant}?)` : `It is one of ${names.join(', ')}, or the path of a module: ./my-emitter.js`);
}
function refuseTable(table, tables) {
    const meant = suggestName(table, tables);
    return new UsageError(`unknown table '${table}'`, meant ? `(Did you mean ${meant}?)` : `It is one of ${tables.join(', ')}.`);
}
