import { formatClock } from '../../text/formatClock.js';
/**
 * Write seconds as `HH:MM:SS`, hours always there: a spreadsheet takes `1:05` for five past one.
 *
 * @example
 * formatLongClock(65) // => '00:01:05'
 */
export function formatLongClock(seconds) {
    const parts = formatClock(seconds).split(':');
    const [hours, minutes, rest] = parts.length === 3 ? parts : ['0', ...parts];
    return `${hours?.padStart(2, '0')}:${minutes?.padStart(2, '0')}:${rest}`;
}
