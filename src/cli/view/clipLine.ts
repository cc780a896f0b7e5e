import stringWidth from 'string-width'
import { escapeControls } from '../escapeControls.js'
import { clipText } from './clipText.js'

/**
 * Untrusted text on one line of at most `width` columns.
 *
 * @example
 * clipLine('一二\n三四五', 6) // => '一二…'
 */
export function clipLine(text: string, width: number): string {
  // What cannot be shown need not be escaped: a transcript may be megabytes.
  return clipText(escapeControls(text.slice(0, width * 4)), width, 1)[0] ?? ''
}

/** The same, filled up with blanks. */
export function fitLine(text: string, width: number): string {
  const line = clipLine(text, width)
  return `${line}${' '.repeat(Math.max(0, width - stringWidth(line)))}`
}
