import { LinkifyIt } from 'linkify-it';
const linkify = new LinkifyIt();
/**
 * The http and https URLs of a text, found also where they are glued to a Han character, each without the punctuation behind it.
 *
 * Takes the source, not the folded text: a full-width bracket ends a URL, an ASCII one may be part of it.
 *
 * @example
 * findUrls('见https://a.com/b，谢谢') // => [{start: 1, end: 16}]
 */
export function findUrls(source) {
    const urls = [];
    let after = 0;
    for (const match of source.matchAll(/https?:\/\//gi)) {
        if (match.index < after)
            continue;
        const tail = match.index + match[0].length - 2;
        const length = linkify.testSchemaAt(source, 'https:', tail);
        if (length <= 2)
            continue;
        after = tail + length;
        urls.push({ start: match.index, end: after });
    }
    return urls;
}
