import type { Document } from '../../../document/document.js'
import { describeNote } from '../describeNote.js'
import { mapTexts } from '../mapTexts.js'
import type { Names } from '../names.js'
import type { Properties } from '../stringifyProperties.js'
import { createTag } from './createTag.js'
import { partLinks } from './partLinks.js'
import { readDate } from './readDate.js'

/**
 * Describe a note for Obsidian, one type for each name: `title`, `podcast`, `number`, `author`, `source`, `url` are texts, `duration`
 * (seconds), `episodes` and `excerpts` numbers, `published` a date where it is a day, `hosts`, `guests`, `aliases` and `tags` lists.
 *
 * The alias is the title, as the file may be called otherwise; the tags are `podcast/…` and those of the excerpts.
 */
export function describeObsidianNote(document: Document, names: Names): Properties {
  const description = describeNote(mapTexts(document, partLinks), names)
  const { title, published } = description
  return {
    ...description,
    published: typeof published === 'string' ? (readDate(published) ?? published) : null,
    aliases: typeof title === 'string' ? [title] : [],
    tags: listTags(document),
  }
}

function listTags({ episodes, excerpts }: Document): string[] {
  const podcasts = episodes.flatMap(({ podcast }) => {
    const tag = createTag((podcast ?? '').replaceAll('/', '-'))
    return tag === null ? [] : [`podcast/${tag}`]
  })
  const tags = excerpts.flatMap((excerpt) => excerpt.tags.map(createTag)).filter((tag) => tag !== null)
  return [...new Set([...podcasts, ...tags])]
}
