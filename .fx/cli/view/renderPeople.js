import { indentText } from './indentText.js';
/** One person a line: name, role, what is said of them. */
export function renderPeople(people, { width, chalk }) {
    if (people.length === 0)
        return [];
    return [
        chalk.bold('People'),
        ...people.flatMap(({ name, role, about }) => indentText(`${name} (${role})${about === null ? '' : ` ${about}`}`, { width, indent: 4, head: '  ' })),
    ];
}
