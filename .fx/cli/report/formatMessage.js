/**
 * One message as editors and people read it.
 *
 * @example
 * formatMessage('a.txt', message) // => 'a.txt:3:1: warning: 12:40 comes after 15:02 [chapter-order]'
 */
export function formatMessage(label, { rule, severity, reason, line, column }) {
    const place = [label, line, line === null ? null : column].filter((part) => part !== null).join(':');
    return `${place}: ${severity}: ${reason} [${rule}]`;
}
