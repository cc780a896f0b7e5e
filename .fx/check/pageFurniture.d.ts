import type { Rule } from './rule.js';
/** Lines of the page a text was copied from, set aside: a run of them is reported once. */
export declare const pageFurniture: Rule;
