/** Whether a name stays in the folder it is put into, on every system. */
export declare function isPlainFileName(name: string): boolean;
