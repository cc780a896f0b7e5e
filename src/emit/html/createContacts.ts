import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DocumentEpisode } from '../../document/document.js'
import { cleanText } from './cleanText.js'
import { createLink } from './createLink.js'
import { createList } from './createList.js'
import type { Page } from './page.js'

/** Make the list of contacts: where, and under which handle. */
export function createContacts(contacts: DocumentEpisode['contacts'], page: Page): ElementContent[] {
  return createList(
    contacts.map(({ kind, handle, url }) => {
      const name = cleanText(handle ?? '')
      const where = url ? createLink(url, name) : name ? [{ type: 'text' as const, value: name }] : []
      const lead = where.length ? page.words.colon : ''
      return [createKind(kind, page), ...(lead ? [h('span', lead)] : []), h('bdi', where)]
    }),
  )
}

function createKind(kind: string, { words, own }: Page): ElementContent {
  const ours = Object.hasOwn(words.contactKinds, kind) ? words.contactKinds[kind] : undefined
  return ours ? h('bdi', own, ours) : h('bdi', { lang: 'en' }, cleanText(kind))
}
