import { cutGlossary } from './cutGlossary.js';
import { cutLinks } from './cutLinks.js';
import { cutPeople } from './cutPeople.js';
import { cutProse } from './cutProse.js';
import { findGaps } from './gaps.js';
/** Cut a flattened stretch by the rules of the block it stands in; prose where no label heads it. */
export function cutRegion(text, region, kind) {
    const own = trimStart(text, region);
    const gaps = findGaps(text, own);
    switch (kind) {
        case 'links':
            return cutLinks(text, own, gaps);
        case 'glossary':
            return cutGlossary(text, own, gaps);
        case null:
        case 'description':
        case 'promotion':
        case 'other':
        case 'chapters':
        case 'topics':
        case 'outline':
            return cutProse(text, own, gaps);
        default:
            return cutPeople(text, own, gaps);
    }
}
function trimStart({ folded }, region) {
    let start = region.start;
    while (start < region.end && folded[start] === ' ')
        start++;
    return { start, end: region.end };
}
