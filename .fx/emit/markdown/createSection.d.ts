import type { RootContent } from 'mdast';
import { type Depth } from './createHeading.js';
/** Put a heading over content; nothing without content. */
export declare function createSection(title: string, depth: Depth, content: readonly RootContent[]): RootContent[];
