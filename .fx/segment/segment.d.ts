import type { Text } from '../text/text.js';
import type { Segment } from './segments.js';
/**
 * The lines of a text, those that were lost recovered: segments that tile the source, in order.
 *
 * A physical line is cut where it holds a list of times or several labels; any other is a segment as it stands.
 *
 * @example
 * segment(createText('时间线： 00:05 开场 01:20 正题 09:30 结尾')).length // => 4
 */
export declare function segment(text: Text): Segment[];
