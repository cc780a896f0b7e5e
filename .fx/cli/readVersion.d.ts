/** The version in package.json, which lies two folders above both `src/cli` and `dist/cli`. */
export declare function readVersion(): string;
