import { contactWords, isClause, isPromotion } from '../vocabulary/lexicon.js';
import { cutAroundUrls } from './cutAroundUrls.js';
const account = new RegExp(`(?:${contactWords})(?: ?id)?[:@ ]*$`, 'iu');
const accountWithHandle = new RegExp(`(?:${contactWords})(?: ?id)?[:@ ]+[^\\s,;]{2,24}$`, 'iu');
function startsSentence(words) {
    return isPromotion(words) || isClause(words.slice(0, 6));
}
/** Cut flattened lists of people and of their like: at lost line breaks, and behind the handle of an account, never inside one. */
export function cutPeople(text, region, gaps) {
    const breaks = gaps.filter((gap) => {
        const before = text.folded.slice(Math.max(region.start, gap.start - 40), gap.start);
        if (account.test(before))
            return false;
        if (gap.score >= 0.5 && startsSentence(text.folded.slice(gap.end, gap.end + 24)))
            return true;
        return gap.score >= 0.7 || (gap.score > 0 && text.folded[gap.end] !== '(' && accountWithHandle.test(before));
    });
    return [...breaks.map((gap) => gap.end), ...cutAroundUrls(text, region)];
}
