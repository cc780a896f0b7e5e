/**
 * Texts, each once, as it was written first; those that are null or empty left out.
 *
 * @example
 * listDistinct(['RAG', null, 'rag'], foldName) // => ['RAG']
 */
export function listDistinct(texts: readonly (string | null)[], fold: (text: string) => string): string[] {
  const first = new Map<string, string>()
  for (const text of texts)
    if (text !== null && text.trim() !== '' && !first.has(fold(text))) first.set(fold(text), text)
  return [...first.values()]
}
