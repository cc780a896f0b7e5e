import { chapters } from './chapters.js'
import { glossary } from './glossary.js'
import { links } from './links.js'
import { people } from './people.js'

/** The indexes by name, in the order in which they are listed. */
export const tables = { glossary, people, links, chapters }
