/**
 * The name that was probably meant, or null: at most two typing errors away, and not more than a third of the word.
 *
 * commander does this for options and commands only; formats and tables are values.
 *
 * @example
 * suggestName('jsno', ['json', 'csv']) // => 'json'
 */
export declare function suggestName(typed: string, names: readonly string[]): string | null;
