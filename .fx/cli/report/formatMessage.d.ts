import type { DocumentMessage } from '../../index.js';
/**
 * One message as editors and people read it.
 *
 * @example
 * formatMessage('a.txt', message) // => 'a.txt:3:1: warning: 12:40 comes after 15:02 [chapter-order]'
 */
export declare function formatMessage(label: string, { rule, severity, reason, line, column }: DocumentMessage): string;
