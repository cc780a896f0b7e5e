import type { PhrasingContent } from 'mdast';
/**
 * Make a link with a text (CommonMark 6.3), an autolink without one (6.5); a URL that may not be clicked stays text.
 *
 * @example
 * createLink('https://a.com', 'A') // => [{type: 'link', url: 'https://a.com', children: [{type: 'text', value: 'A'}]}]
 * createLink('javascript:0', 'A') // => [{type: 'text', value: 'A (javascript:0)'}]
 */
export declare function createLink(url: string, text: string | null): PhrasingContent[];
