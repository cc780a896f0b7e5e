/**
 * Describe the document as JSON Schema (draft 2020-12), from the same source as its types.
 *
 * @example
 * createJsonSchema() // => {$schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:notes:document:1', …}
 */
export declare function createJsonSchema(): object;
