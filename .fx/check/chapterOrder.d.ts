import type { Rule } from './rule.js';
/** Times that run backwards. The author's order is kept. */
export declare const chapterOrder: Rule;
