import type { Span } from '../text/lines.js';
import type { Text } from '../text/text.js';
import type { Gap } from './gaps.js';
/** Cut flattened lists of people and of their like: at lost line breaks, and behind the handle of an account, never inside one. */
export declare function cutPeople(text: Text, region: Span, gaps: readonly Gap[]): number[];
