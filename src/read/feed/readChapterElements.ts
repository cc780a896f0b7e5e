import type { Boilerplate, Chapter } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { describePscStart, readPscChapter } from '../chapterFiles/readPscChapter.js'
import { setAside } from '../chapterFiles/setAside.js'
import type { XmlElement } from './parseXml.js'

/** The chapters of an item after Podlove Simple Chapters 1.2, their pictures aside; one without a start is set aside. */
export function readChapterElements(source: string, item: XmlElement, place: Place): (Chapter | Boilerplate)[] {
  return item.children
    .filter(({ name }) => name === 'psc:chapters' || name === 'chapters')
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === 'psc:chapter' || name === 'chapter')
    .flatMap((element): (Chapter | Boilerplate)[] => {
      const nodes = readPscChapter(Object.fromEntries(element.attributes), place(element))
      if (nodes) return nodes.filter((node) => node.type === 'chapter')
      const words = source.slice(element.start, element.end)
      return setAside(words, place(element), describePscStart(element.attributes.get('start')))
    })
}
