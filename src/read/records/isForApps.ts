/** Endings of names whose values are of use to an app alone: how a passage looks, where it lies in a file, what the record is called. */
const endings =
  /(?:id|ids|uuid|key|hash|md5|md5sum|version|type|color|colour|style|drawer|sort|file|filename|path|cfi|pos0|pos1|format|language|category|status|user|user_?name|group|permissions|selector|imageurl|cover|url|uri|link|html|json|device|datetime|date|time|created|updated|modified|starred|favorite|favourite|asin|isbn|readabletitle|target|userinfo|library|meta|sortindex|annotationposition|颜色|顏色|样式)$/

/**
 * Whether a member of a record is for the app, not for its reader.
 *
 * @param key as `normalizeKey` has it
 * @example
 * isForApps('amazonbookid') // => true
 */
export function isForApps(key: string): boolean {
  return endings.test(key)
}
