const han = /[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\u3005\u3007]|[\ud840-\ud87f][\udc00-\udfff]/;
/** Han characters and kana: scripts that write no blank between words. Expects one character. */
export function isHan(character) {
    return han.test(character);
}
/** Letters of scripts that part their words by blanks. Expects one character of folded text. */
export function isLatin(character) {
    return !isHan(character) && /\p{L}/u.test(character);
}
export function isDigit(character) {
    return character >= '0' && character <= '9';
}
const classes = [
    ['sentence-end', '。!?…．'],
    ['comma', '、,;:'],
    ['open', '「『《〈(【〔[“‘{'],
    ['close', '」』》〉)】〕]”’}'],
    ['joiner', '&+×x/→|=<>~-–—_%@'],
    ['mark', '*•·●○◆◇■□▶►➤★☆※#▪◦‣∙⭕'],
];
const classOf = new Map(classes.flatMap(([name, set]) => [...set].map((character) => [character, name])));
/**
 * The class of one character of folded text.
 *
 * @example
 * classify('开') // => 'han'
 */
export function classify(character) {
    const known = character === 'x' ? undefined : classOf.get(character);
    if (known)
        return known;
    if (isDigit(character))
        return 'digit';
    if (isHan(character))
        return 'han';
    return /\p{L}/u.test(character) ? 'latin' : 'symbol';
}
