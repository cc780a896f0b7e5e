/**
 * Join parts of a line, texts with texts: what must be escaped is seen only where the neighbours stand in the same node.
 *
 * @example
 * joinPhrases('0:05 ', [{type: 'text', value: 'Opening'}]) // => [{type: 'text', value: '0:05 Opening'}]
 */
export function joinPhrases(...parts) {
    const joined = [];
    for (const part of parts) {
        for (const node of typeof part === 'string' ? [{ type: 'text', value: part }] : part) {
            const last = joined.at(-1);
            if (node.type === 'text' && last?.type === 'text')
                joined[joined.length - 1] = { ...last, value: last.value + node.value };
            else
                joined.push(node);
        }
    }
    return joined.filter((node) => node.type !== 'text' || node.value);
}
