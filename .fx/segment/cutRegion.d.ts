import type { Span } from '../text/lines.js';
import type { Text } from '../text/text.js';
import type { LabelKind } from '../tree/nodes.js';
/** Cut a flattened stretch by the rules of the block it stands in; prose where no label heads it. */
export declare function cutRegion(text: Text, region: Span, kind: LabelKind | null): number[];
