/**
 * Wrap untrusted text under a first line that begins with something else: a time, a bullet, a name.
 *
 * @param head what the first line begins with, plain; the other lines are indented by `indent` columns
 * @param paint colours one line of the text, after it was measured
 */
export declare function indentText(text: string, { width, indent, head, paint }: IndentOptions): string[];
interface IndentOptions {
    width: number;
    indent: number;
    /** Already painted, and `indent` columns wide. */
    head?: string;
    paint?: (line: string) => string;
}
export {};
