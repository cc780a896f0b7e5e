import type { Paragraph } from 'mdast';
/**
 * Make `**name** (detail, detail): text`, the form of people and of terms. The strong name always stands between line end, space or
 * punctuation: next to a Chinese character Markdown would not see its end.
 */
export declare function createLabelled(name: string, details: readonly string[], text: string | null): Paragraph[];
