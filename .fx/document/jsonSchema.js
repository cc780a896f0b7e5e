import * as z from 'zod';
import { documentSchema } from './schema.js';
/**
 * Describe the document as JSON Schema (draft 2020-12), from the same source as its types.
 *
 * @example
 * createJsonSchema() // => {$schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:notes:document:1', …}
 */
export function createJsonSchema() {
    const { $schema, ...rest } = z.toJSONSchema(documentSchema, { target: 'draft-2020-12' });
    // A URN, since the schema is found in the package and not at an address; it counts with `schemaVersion`.
    const version = documentSchema.shape.schemaVersion.value;
    return { $schema, $id: `urn:notes:document:${version}`, ...rest };
}
