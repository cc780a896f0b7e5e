import type * as z from 'zod';
import type { documentSchema } from './schema.js';
/**
 * What one input becomes, and what every emitter receives: the shape that `notes schema` describes.
 *
 * @example
 * const document: Document = parse('时间线\n00:05 开场\n01:20 正题')
 * document.episodes[0]?.chapters.map((chapter) => chapter.title) // => ['开场', '正题']
 */
export type Document = z.infer<typeof documentSchema>;
/** One episode: its metadata, chapters, people, links, glossary, transcript. */
export type DocumentEpisode = Document['episodes'][number];
/** One passage of a reader's notes. */
export type DocumentExcerpt = Document['excerpts'][number];
/** One finding of a rule, with its place in the source. */
export type DocumentMessage = Document['messages'][number];
