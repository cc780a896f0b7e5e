/** Front matter: flat, since Obsidian shows no nested properties. */
export type Properties = Readonly<Record<string, string | number | null | readonly string[]>>;
/**
 * Write properties as YAML that reads the same under 1.1 (PyYAML, Jekyll) and 1.2 (Obsidian): what either would take for a number, a
 * time, a date or a truth value is quoted. Unknown values and empty lists are left out.
 *
 * @example
 * stringifyProperties({title: '1:30', duration: 90, hosts: []}) // => 'title: "1:30"\nduration: 90'
 */
export declare function stringifyProperties(properties: Properties): string;
