/**
 * Escape text of a WebVTT cue, or the name in its `<v Name>` (WebVTT 1, 4.2).
 *
 * @example
 * escapeCueText('R&D --> <b>') // => 'R&amp;D --&gt; &lt;b&gt;'
 */
export function escapeCueText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
