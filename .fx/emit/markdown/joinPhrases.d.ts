import type { PhrasingContent } from 'mdast';
/**
 * Join parts of a line, texts with texts: what must be escaped is seen only where the neighbours stand in the same node.
 *
 * @example
 * joinPhrases('0:05 ', [{type: 'text', value: 'Opening'}]) // => [{type: 'text', value: '0:05 Opening'}]
 */
export declare function joinPhrases(...parts: readonly (string | readonly PhrasingContent[])[]): PhrasingContent[];
