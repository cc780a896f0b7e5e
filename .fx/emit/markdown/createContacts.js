import { collapseSpace } from './collapseSpace.js';
import { createItem } from './createItem.js';
import { createLink } from './createLink.js';
import { createList } from './createList.js';
/** Make the list of contacts: where, and under which handle. */
export function createContacts(contacts) {
    return createList(contacts.map(createContact));
}
function createContact({ kind, handle, url }) {
    const text = collapseSpace(handle ?? '');
    const label = collapseSpace(kind);
    if (url)
        return createItem(label && `${label}: `, createLink(url, text));
    return createItem([label, text].filter(Boolean).join(': '));
}
