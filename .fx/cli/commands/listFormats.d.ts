/** `notes formats`: a table of name, ending of files, description. */
export declare function listFormats(): Promise<number>;
