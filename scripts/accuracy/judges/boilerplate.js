import { collectRuns, listLetters, measureCover } from '../letters.js'

/**
 * @import {Document} from 'notes'
 * @import {Finding} from '../findings.js'
 * @import {Labels, PassageLabel} from '../labels.js'
 */

const longBlock = 800
const shortExcuse = 6

/**
 * Page furniture, counted in letters: rightly set aside, left among the content, wrongly set aside.
 *
 * @param {Labels} labels
 * @param {Document} document
 * @returns {Finding[]}
 */
export function judgeBoilerplate(labels, document) {
  const required = listPassages(labels.boilerplate)
  const found = listPassages(document.boilerplate)
  if (required.length === 0 && found.length === 0) return []
  const optional = listPassages(labels.boilerplate_optional)
  const right = measureCover(required, collectRuns(found))
  const judged = found.filter((text) => !isExcused(text, optional))
  const wrong = measureCover(judged, collectRuns([...required, ...optional]))
  return [
    {
      field: 'boilerplate',
      right: right.covered,
      missed: right.bare,
      extra: wrong.bare,
      missedItems: right.gaps,
      extraItems: wrong.gaps,
    },
  ]
}

/** @param {readonly PassageLabel[] | undefined} passages */
function listPassages(passages) {
  return (passages ?? []).map((passage) => listLetters(typeof passage === 'string' ? passage : passage.text))
}

/**
 * A block that holds a passage which may be set aside is excused whole, unless it is so long that it holds much else.
 *
 * @param {string} text
 * @param {readonly string[]} optional
 */
function isExcused(text, optional) {
  if (text.length > longBlock) return false
  return optional.some((passage) => passage.length >= shortExcuse && text.includes(passage))
}
