import { createChoiceError } from './createChoiceError.js';
import { createEmitter } from './createEmitter.js';
import { dialects } from './csv/dialects.js';
import { stringifyTable } from './csv/stringifyTable.js';
import { tables } from './csv/tables.js';
/**
 * Write a document as CSV tables (RFC 4180): one table as text, or all of them by file name.
 *
 * Tables without rows are written too, with their header, so that the same files are there after every run and a reader need not
 * ask which exist.
 *
 * @example
 * csv.emit(document, {table: 'chapters'}) // => 'episode,start,end,…\r\n1,5,140,…\r\n'
 * csv.emit(document) // => {'episodes.csv': '…', 'chapters.csv': '…', …}
 */
export const csv = createEmitter('csv', (document, options = {}) => {
    const dialect = findDialect(options.dialect ?? 'rfc4180');
    return options.table === undefined
        ? emitTables(document, dialect)
        : stringifyTable(findTable(options.table), document, dialect);
});
function emitTables(document, dialect) {
    return Object.fromEntries(tables.map((table) => [`${table.name}.csv`, stringifyTable(table, document, dialect)]));
}
function findTable(name) {
    const table = tables.find((candidate) => candidate.name === name);
    if (table)
        return table;
    const names = tables.map((candidate) => candidate.name);
    throw createChoiceError('table', name, names);
}
function findDialect(name) {
    const dialect = dialects.find((candidate) => candidate.name === name);
    if (dialect)
        return dialect;
    const names = dialects.map((candidate) => candidate.name);
    throw createChoiceError('dialect', name, names);
}
