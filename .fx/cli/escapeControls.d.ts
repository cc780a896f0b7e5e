/**
 * Make untrusted text safe for one line of a terminal: nothing in it can move the cursor, change colours or reverse the line.
 *
 * Breaks and tabs become a space, C0 controls their picture (ESC is ␛), C1 controls their number; marks of writing direction,
 * which show nothing, are left out.
 *
 * @example
 * escapeControls('红\u001b[31m\r\n字') // => '红␛[31m 字'
 */
export declare function escapeControls(text: string): string;
