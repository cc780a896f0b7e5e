/**
 * One document that holds the items of several, for formats in which documents cannot follow each other: a CSV table has one
 * header, and its column `episode` must count through all inputs.
 */
export function mergeDocuments(documents) {
    const [first] = documents;
    return {
        schemaVersion: 1,
        source: {
            path: null,
            format: first?.source.format ?? 'text',
            encoding: first?.source.encoding ?? 'utf-8',
            length: documents.reduce((sum, document) => sum + document.source.length, 0),
        },
        episodes: documents.flatMap((document) => document.episodes),
        excerpts: documents.flatMap((document) => document.excerpts),
        boilerplate: documents.flatMap((document) => document.boilerplate),
        messages: documents.flatMap((document) => document.messages),
    };
}
