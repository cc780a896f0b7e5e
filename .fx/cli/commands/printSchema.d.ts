/** `notes schema`: the JSON Schema of a document. */
export declare function printSchema(): Promise<number>;
