import type { Words } from './markdown/words.js';
export interface MarkdownOptions {
    /** Words to use instead of ours, `{chapters: '章节'}`. */
    readonly words?: Partial<Words> | undefined;
}
/**
 * Write a document as a Markdown note (CommonMark 0.31 with YAML front matter) in which all text of the input stays text.
 *
 * @example
 * markdown.emit(document) // => '---\ntitle: …\n---\n\n# …\n\n## Chapters\n\n- 0:05 …\n'
 */
export declare const markdown: import("./emitter.js").Emitter<MarkdownOptions>;
