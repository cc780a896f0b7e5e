const colon = String.raw `\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:\.\d{1,3})?`;
const han = String.raw `(?:\d{1,2} ?(?:小时|小時|时|時|h) ?)?\d{1,3} ?(?:分钟|分鐘|分|m|'|′|’) ?\d{1,2} ?(?:秒|s|"|″|”|'')`;
const one = `(?:${colon}|${han})`;
const pattern = new RegExp(String.raw `(?<![\d:])(?<!\d[.])(?<from>${one})(?!:?\d)(?:(?: ?(?:-{1,2}|–|—|~|至|到|→|->|-->) ?)(?<to>${one})(?![\d:]))?`, 'g');
/**
 * Every clock time of a folded text, in order: `1:20`, `01:02:03.5`, `12分36秒`, `12'36"`, and ranges of two.
 *
 * Minutes may exceed 59 (`125:30`), seconds may not: `1:60` is none. Bounded by digits and colons only, so that a time glued to a
 * word is found. Whether a clock is a chapter is for others to say.
 *
 * @example
 * findClocks('百川58:30 两次') // => [{start: 2, end: 7, seconds: 3510, until: null}]
 */
export function findClocks(folded) {
    const clocks = [];
    for (const match of folded.matchAll(pattern)) {
        const { from = '', to } = match.groups ?? {};
        clocks.push({
            start: match.index,
            end: match.index + match[0].length,
            seconds: toSeconds(from),
            until: to ? toSeconds(to) : null,
        });
    }
    return clocks;
}
function toSeconds(clock) {
    const parts = clock.match(/\d+(?:\.\d+)?/g) ?? [];
    return parts.reduce((sum, part) => sum * 60 + Number(part), 0);
}
