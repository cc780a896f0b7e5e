/** What decides about colour, in the order of its power. */
export interface ColorCircumstances {
    /** `--color` and `--no-color`. */
    flag: 'always' | 'never' | 'auto';
    env: Readonly<Record<string, string | undefined>>;
    isTTY: boolean;
}
/**
 * The one colour policy: flags over FORCE_COLOR over NO_COLOR over TERM=dumb over whether it is a terminal.
 *
 * chalk's own guess ignores NO_COLOR and looks into argv, so it is handed this level instead. One level is enough: the view uses
 * the sixteen colours that every terminal and every theme has.
 *
 * @example
 * chooseColor({flag: 'auto', env: {NO_COLOR: '1'}, isTTY: true}) // => 0
 */
export declare function chooseColor({ flag, env, isTTY }: ColorCircumstances): 0 | 1;
