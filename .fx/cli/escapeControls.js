const breaks = /\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/g;
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff]/g;
const c0 = /[\u0000-\u001f\u007f]/g;
const c1 = /[\u0080-\u009f]/g;
/**
 * Make untrusted text safe for one line of a terminal: nothing in it can move the cursor, change colours or reverse the line.
 *
 * Breaks and tabs become a space, C0 controls their picture (ESC is ␛), C1 controls their number; marks of writing direction,
 * which show nothing, are left out.
 *
 * @example
 * escapeControls('红\u001b[31m\r\n字') // => '红␛[31m 字'
 */
export function escapeControls(text) {
    return text
        .replace(breaks, ' ')
        .replace(bidi, '')
        .replace(c0, (control) => String.fromCodePoint(control === '\u007f' ? 0x2421 : 0x2400 + control.charCodeAt(0)))
        .replace(c1, (control) => `<${control.charCodeAt(0).toString(16)}>`);
}
