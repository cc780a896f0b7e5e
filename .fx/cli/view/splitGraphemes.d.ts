/**
 * Split text into what people see as characters, in linear time.
 *
 * `Intl.Segmenter` of Node 20 is quadratic in the length of its text (100,000 letters: 10 s), so it is given short slices.
 *
 * @example
 * [...splitGraphemes('e\u0301字👩‍👧')] // => ['e\u0301', '字', '👩‍👧']
 */
export declare function splitGraphemes(text: string): Generator<string>;
