import type { Rule } from './rule.js';
/** Items of an episode that share a line of the source: its line breaks were lost, and the cuts are recovered. */
export declare const flattenedLine: Rule;
