import type { Document } from '../../document/document.js';
import type { Table } from './defineTable.js';
import type { Dialect } from './dialects.js';
/** Write one table with its header and CRLF line ends (RFC 4180). */
export declare function stringifyTable(table: Table, document: Document, dialect: Dialect): string;
