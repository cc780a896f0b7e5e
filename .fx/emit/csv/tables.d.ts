import { type Table } from './defineTable.js';
/** The tables of a document, in the order in which they are listed: together they hold all that the JSON holds of its content. */
export declare const tables: readonly Table[];
