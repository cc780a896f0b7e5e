import { createLabelled } from './createLabelled.js';
import { createList } from './createList.js';
import { createReference } from './createReference.js';
/** Make the list of people: who, as what, what is said of them, their links. */
export function createPeople(people) {
    return createList(people.map(createPerson));
}
function createPerson({ name, role, about, links }) {
    return [...createLabelled(name, [role], about), ...createList(links.map(createReference))];
}
