import type { PhrasingContent } from 'mdast';
/** Make one line of a text, whatever line breaks it holds, with its web addresses as links. */
export declare function createLine(text: string | null): PhrasingContent[];
