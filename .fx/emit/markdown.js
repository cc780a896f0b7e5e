import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { createEmitter } from './createEmitter.js';
import { createTree } from './markdown/createTree.js';
import { unsafe } from './markdown/unsafe.js';
import { words } from './markdown/words.js';
// With the extensions of GitHub, so that what they would read into a text is escaped as well.
const processor = unified()
    .use(remarkStringify, { bullet: '-', rule: '-', unsafe })
    .use(remarkFrontmatter)
    .use(remarkGfm, { singleTilde: false })
    .freeze();
/**
 * Write a document as a Markdown note (CommonMark 0.31 with YAML front matter) in which all text of the input stays text.
 *
 * @example
 * markdown.emit(document) // => '---\ntitle: …\n---\n\n# …\n\n## Chapters\n\n- 0:05 …\n'
 */
export const markdown = createEmitter('markdown', (document, options = {}) => processor.stringify(createTree(document, { ...words, ...options.words })));
