import type { Format } from './format.js';
import type { Sink } from './sink.js';
/** How several outputs of one format become one valid output. */
export type Join = 'array' | 'lines' | 'merge';
/**
 * How outputs of a media type can be joined; null where they cannot: the front matter of a second Markdown note, the header of a
 * second XML file would be neither front matter nor header.
 */
export declare function chooseJoin(format: Format): Join | null;
/** Write to standard output in one format. */
export declare function createStreamSink(format: Format, join: Join | null): Sink;
