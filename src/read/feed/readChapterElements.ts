import type { Place } from '../../recognise/place.js'
import type { Chapter } from '../../tree/nodes.js'
import { readPscChapter } from '../chapterFiles/readPscChapter.js'
import type { XmlElement } from './parseXml.js'

/** The chapters of an item after Podlove Simple Chapters 1.2, their pictures aside. */
export function readChapterElements(item: XmlElement, place: Place): Chapter[] {
  return item.children
    .filter(({ name }) => name === 'psc:chapters' || name === 'chapters')
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === 'psc:chapter' || name === 'chapter')
    .flatMap((element) => readPscChapter(Object.fromEntries(element.attributes), place(element)) ?? [])
    .filter((node) => node.type === 'chapter')
}
