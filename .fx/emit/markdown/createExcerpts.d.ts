import type { RootContent } from 'mdast';
import type { DocumentExcerpt } from '../../document/document.js';
import type { Depth } from './createHeading.js';
/** Make the excerpts: a quotation each, under the work that they are from; of a dialogue the turns. */
export declare function createExcerpts(excerpts: readonly DocumentExcerpt[], depth: Depth): RootContent[];
