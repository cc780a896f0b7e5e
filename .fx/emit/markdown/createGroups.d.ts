import type { RootContent } from 'mdast';
import { type Depth } from './createHeading.js';
/**
 * Put a heading over each run of items that share one, in their order; where items without a heading follow others, a rule shows that
 * they do not belong there.
 */
export declare function createGroups<Item>(items: readonly Item[], depth: Depth, nameGroup: (item: Item) => string | null, write: (items: readonly Item[]) => readonly RootContent[]): RootContent[];
