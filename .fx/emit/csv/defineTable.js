/**
 * Make a table from the items that become its rows and from what each column says of one.
 *
 * @example
 * const reasons = defineTable('reasons', (document) => document.boilerplate, {reason: (item) => item.reason})
 * reasons.columns // => ['reason']
 */
export function defineTable(name, select, columns) {
    const writers = Object.values(columns);
    return {
        name,
        columns: Object.keys(columns),
        rows: (document) => select(document).map((item) => writers.map((write) => write(item))),
    };
}
