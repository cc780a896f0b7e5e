import { indentText } from './indentText.js';
/** Terms with their other names, each over its definition. */
export function renderGlossary(glossary, { width, chalk }) {
    if (glossary.length === 0)
        return [];
    return [
        chalk.bold('Glossary'),
        ...glossary.flatMap(({ term, aliases, definition }) => [
            ...indentText([term, ...aliases].join(' · '), { width, indent: 2, paint: chalk.cyan }),
            ...(definition === null ? [] : indentText(definition, { width, indent: 4 })),
        ]),
    ];
}
