/**
 * The JSON Schema (draft 2020-12) of the document.
 *
 * Loaded when asked for: it needs zod, which nothing else does.
 */
export async function loadJsonSchema() {
    const { createJsonSchema } = await import('./document/jsonSchema.js');
    return createJsonSchema();
}
