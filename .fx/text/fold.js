/** Characters that stand for another one of the same length in UTF-16 units; full-width forms are computed. */
const same = {
    '\u2236': ':',
    '\ufe55': ':',
    '\ufe30': ':',
    '\ua789': ':',
    '\u4e28': '|',
    '\u01c0': '|',
    '\u2223': '|',
    '\u2502': '|',
    '\u2503': '|',
    '\u2011': '-',
    '\u2012': '-',
    '\u2212': '-',
    '\u301c': '~',
    '\u223c': '~',
    '\u02dc': '~',
};
const foldable = /[\uff01-\uff5e\u2236\ufe55\ufe30\ua789\u4e28\u01c0\u2223\u2502\u2503\u2011\u2012\u2212\u301c\u223c\u02dc\u3000\u00a0\u1680\u2000-\u200a\u202f\u205f\t\v\f\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\u00ad]|[\ufe0e\ufe0f]/g;
/**
 * The text as recognisers read it: full-width forms as ASCII, every blank as U+0020, every invisible character as U+200B.
 *
 * Of the same length in UTF-16 units as the source, so that an offset in one is an offset in the other.
 *
 * @example
 * fold('０１：２０　开场') // => '01:20 开场'
 */
export function fold(source) {
    return source.replace(foldable, (character) => {
        const known = same[character];
        if (known)
            return known;
        const code = character.charCodeAt(0);
        if (code >= 0xff01 && code <= 0xff5e)
            return String.fromCharCode(code - 0xfee0);
        return isInvisible(code) ? '\u200b' : ' ';
    });
}
function isInvisible(code) {
    return ((code >= 0x200b && code <= 0x200f) ||
        (code >= 0x2060 && code <= 0x2069) ||
        (code >= 0x202a && code <= 0x202e) ||
        code === 0xfeff ||
        code === 0xfe0e ||
        code === 0xfe0f ||
        code === 0xad);
}
