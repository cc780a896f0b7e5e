import type { Composer } from '../composition.js'

/** Where the lines of a page go: a composer, or what is set aside. */
export type Sink = Pick<Composer, 'write' | 'breakLine' | 'link' | 'addImage'>
