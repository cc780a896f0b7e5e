import type { PhrasingContent } from 'mdast';
/**
 * Make the web addresses inside a text clickable, without the Chinese punctuation that follows them.
 *
 * @example
 * linkUrls('见https://a.com。').map((node) => node.type) // => ['text', 'link', 'text']
 */
export declare function linkUrls(text: string): PhrasingContent[];
