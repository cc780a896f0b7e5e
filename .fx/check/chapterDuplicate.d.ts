import type { Rule } from './rule.js';
/** A time that an episode states twice. Both chapters are kept. */
export declare const chapterDuplicate: Rule;
