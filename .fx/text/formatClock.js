/**
 * Write seconds as people read them: `M:SS`, from one hour on `H:MM:SS`, with a fraction of up to three digits if there is one.
 *
 * @example
 * formatClock(65) // => '1:05'
 * formatClock(3725.5) // => '1:02:05.5'
 */
export function formatClock(seconds) {
    const milliseconds = Math.round(seconds * 1000);
    const whole = Math.floor(milliseconds / 1000);
    const rest = milliseconds % 1000;
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor(whole / 60) % 60;
    const fraction = rest ? `.${String(rest).padStart(3, '0').replace(/0+$/, '')}` : '';
    const tail = `${pad(whole % 60)}${fraction}`;
    return hours ? `${hours}:${pad(minutes)}:${tail}` : `${minutes}:${tail}`;
}
function pad(value) {
    return String(value).padStart(2, '0');
}
