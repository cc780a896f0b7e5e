import type { Span } from '../text/lines.js';
import type { Text } from '../text/text.js';
import type { Turn } from '../tree/nodes.js';
import type { Place } from './place.js';
/**
 * Paragraphs as turns: a speaker label opens one that runs to the next; without labels each paragraph is one.
 *
 * Text whose Chinese words stand apart by blanks is joined again.
 *
 * @param speakers the names that count as labels; by default those that come again in the passage
 */
export declare function readTranscript(text: Text, spans: readonly Span[], place: Place, speakers?: ReadonlySet<string>): Turn[];
