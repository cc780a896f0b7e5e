import { segment } from './segment/segment.js';
import { createText } from './text/text.js';
/**
 * The lines of a text, those that were lost recovered: segments that tile it, in order.
 *
 * @example
 * segmentText('时间线： 00:05 开场 01:20 正题 09:30 结尾').map(({ start }) => start) // => [0, 5, 14, 23]
 */
export function segmentText(source) {
    return segment(createText(source));
}
