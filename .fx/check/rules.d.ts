import type { Rule } from './rule.js';
/** Every rule, in the order in which they run. */
export declare const rules: readonly Rule[];
