import { stringify } from 'csv-stringify/sync';
// Line breaks are quoted as the standard asks; spaces at the ends too, because careless readers trim what is not quoted.
const quoted = /[\r\n]|^[\s\uFEFF]|[\s\uFEFF]$/;
/** Write one table with its header and CRLF line ends (RFC 4180). */
export function stringifyTable(table, document, dialect) {
    return stringify([...table.rows(document)], {
        header: true,
        columns: [...table.columns],
        bom: dialect.bom,
        record_delimiter: '\r\n',
        quoted_match: quoted,
        cast: { string: (text, { header }) => (header ? text : dialect.writeText(text)) },
    });
}
