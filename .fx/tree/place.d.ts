import type { Position } from 'unist';
import { type Span } from '../text/lines.js';
/**
 * A function from spans of a source to unist positions: lines and columns from 1, offsets from 0, all in UTF-16 units.
 *
 * By bisection: vfile-location walks all lines for each offset.
 *
 * @example
 * createPlacer('a\nbc')({start: 2, end: 3}).start // => {line: 2, column: 1, offset: 2}
 */
export declare function createPlacer(source: string): (span: Span) => Position;
