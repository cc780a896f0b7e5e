import type { Document } from '../../document/document.js';
export type Cell = string | number | null;
/** What one column says of an item. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;
/** A table of the document: its name, its header, its rows. */
export interface Table {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: (document: Document) => readonly (readonly Cell[])[];
}
/**
 * Make a table from the items that become its rows and from what each column says of one.
 *
 * @example
 * const reasons = defineTable('reasons', (document) => document.boilerplate, {reason: (item) => item.reason})
 * reasons.columns // => ['reason']
 */
export declare function defineTable<Item>(name: string, select: (document: Document) => readonly Item[], columns: Columns<Item>): Table;
