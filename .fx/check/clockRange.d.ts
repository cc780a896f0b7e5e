import type { Rule } from './rule.js';
/** A line that opens with a time whose seconds exceed 59: no chapter was made of it. */
export declare const clockRange: Rule;
