/**
 * The one colour policy: flags over FORCE_COLOR over NO_COLOR over TERM=dumb over whether it is a terminal.
 *
 * chalk's own guess ignores NO_COLOR and looks into argv, so it is handed this level instead. One level is enough: the view uses
 * the sixteen colours that every terminal and every theme has.
 *
 * @example
 * chooseColor({flag: 'auto', env: {NO_COLOR: '1'}, isTTY: true}) // => 0
 */
export function chooseColor({ flag, env, isTTY }) {
    if (flag !== 'auto')
        return flag === 'always' ? 1 : 0;
    if (env.FORCE_COLOR !== undefined)
        return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? 0 : 1;
    // no-color.org: set and not empty.
    if (env.NO_COLOR)
        return 0;
    if (env.TERM === 'dumb')
        return 0;
    return isTTY ? 1 : 0;
}
