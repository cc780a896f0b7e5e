import { spansIn } from '../text/text.js';
/** Before and behind each URL that stands between blanks. */
export function cutAroundUrls(text, region) {
    return spansIn(text.urls, region).flatMap((url) => {
        const alone = text.folded[url.start - 1] === ' ' && /[ \n\r]/.test(text.folded[url.end] ?? ' ');
        return alone ? [url.start, skipBlanks(text.folded, url.end)] : [];
    });
}
function skipBlanks(folded, at) {
    let end = at;
    while (folded[end] === ' ')
        end++;
    return end;
}
