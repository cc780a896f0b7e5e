/** One line on stderr; whatever text from a file or its name is in it cannot disturb the terminal. */
export declare function printLine(line: string): void;
