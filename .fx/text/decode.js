/** The bytes are no text in an encoding we know; the message says why and what to do. */
export class DecodeError extends Error {
    name = 'DecodeError';
}
const marks = [
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
];
/** Legacy encodings in the order in which they are tried when the bytes are no UTF-8. */
const legacy = ['gb18030', 'big5', 'shift_jis', 'euc-kr'];
const frequentHan = /[的一是不了在人有我他这为之大来以个中上们到说时要就出也和得会可对我這來個們說時會對]/gu;
/**
 * Decode bytes: byte-order mark, else UTF-8, else the legacy encoding whose reading holds most frequent Han characters.
 *
 * A byte-order mark is no part of the text.
 *
 * @throws {DecodeError} where the bytes hold NUL (binary data) or no encoding reads them without an error
 * @example
 * decode(new TextEncoder().encode('开场')) // => {text: '开场', encoding: 'utf-8', guessed: false}
 */
export function decode(bytes) {
    const mark = marks.find(([, head]) => head.every((byte, i) => bytes[i] === byte));
    if (mark) {
        const text = tryDecode(bytes, mark[0]);
        if (text === null)
            throw new DecodeError(`starts with the mark of ${mark[0]} but is not valid ${mark[0]}; save it as UTF-8`);
        return { text, encoding: mark[0], guessed: false };
    }
    const wide = guessUtf16(bytes);
    if (wide)
        return { text: wide.text, encoding: wide.encoding, guessed: true };
    if (bytes.includes(0))
        throw new DecodeError('holds NUL bytes: this is binary data, not text; give the text itself');
    const utf8 = tryDecode(bytes, 'utf-8');
    if (utf8 !== null)
        return { text: utf8, encoding: 'utf-8', guessed: false };
    return decodeLegacy(bytes);
}
function decodeLegacy(bytes) {
    let best = null;
    let bestScore = -1;
    for (const encoding of legacy) {
        const text = tryDecode(bytes, encoding);
        if (text === null || /[\u0080-\u009f\ue000-\uf8ff]/.test(text))
            continue;
        const score = (text.match(frequentHan)?.length ?? 0) / text.length;
        if (score > bestScore) {
            best = { text, encoding, guessed: true };
            bestScore = score;
        }
    }
    if (!best)
        throw new DecodeError('is not valid UTF-8, UTF-16, GB18030, Big5, Shift JIS or EUC-KR; save it as UTF-8');
    return best;
}
/** UTF-16 without a mark: line breaks or other ASCII show as a NUL in every second byte. */
function guessUtf16(bytes) {
    if (bytes.length < 4 || bytes.length % 2 === 1)
        return null;
    for (const [encoding, high] of [
        ['utf-16le', 1],
        ['utf-16be', 0],
    ]) {
        let breaks = 0;
        for (let i = 0; i < bytes.length; i += 2)
            if (bytes[i + high] === 0 && (bytes[i + 1 - high] === 0x0a || bytes[i + 1 - high] === 0x20))
                breaks++;
        if (breaks === 0)
            continue;
        const text = tryDecode(bytes, encoding);
        if (text !== null && !/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.test(text))
            return { text, encoding };
    }
    return null;
}
function tryDecode(bytes, encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
