import { accepts, listKnown } from '../compare.js'
import { createFinding, createMatchFinding } from '../findings.js'
import { matchItems } from '../match.js'

/**
 * @import {Document, DocumentEpisode} from 'notes'
 * @import {Finding} from '../findings.js'
 * @import {ChapterLabel, Labels} from '../labels.js'
 * @typedef {DocumentEpisode['chapters'][number]} Chapter
 */

/**
 * The starts of the chapters; start and title together; and of those that agree in both, the section and the notes.
 *
 * @param {Labels} labels
 * @param {Document} document
 * @returns {Finding[]}
 */
export function judgeChapters(labels, document) {
  const labelled = (labels.episodes ?? []).flatMap((episode) => episode.chapters ?? [])
  const found = document.episodes.flatMap((episode) => episode.chapters)
  const chapters = matchItems(
    labelled,
    found,
    (label, chapter) => isSameStart(label, chapter) && isSameTitle(label, chapter),
  )
  const required = chapters.pairs.filter(([label]) => !label.optional)
  return [
    createMatchFinding('start', matchItems(labelled, found, isSameStart)),
    createMatchFinding('chapter', chapters),
    ...required.map(([label, chapter]) => judgeSection(label, chapter)),
    ...required.flatMap(([label, chapter]) => judgeNotes(label, chapter)),
  ]
}

/**
 * @param {ChapterLabel} label
 * @param {Chapter} chapter
 */
function isSameStart(label, chapter) {
  return Math.abs(label.start - chapter.start) < 0.5
}

/**
 * @param {ChapterLabel} label
 * @param {Chapter} chapter
 */
function isSameTitle(label, chapter) {
  return accepts(listKnown(label.title, label.alt), chapter.title)
}

/**
 * @param {ChapterLabel} label
 * @param {Chapter} chapter
 */
function judgeSection(label, chapter) {
  const expected = label.section ? [{ section: label.section, chapter: label.title }] : []
  if (accepts([label.section, ...(label.section_alt ?? [])], chapter.section))
    return createFinding('section', { right: expected.length })
  const extra = chapter.section ? [{ section: chapter.section, chapter: chapter.title }] : []
  return createFinding('section', { missed: expected, extra })
}

/**
 * @param {ChapterLabel} label
 * @param {Chapter} chapter
 */
function judgeNotes(label, chapter) {
  if (label.notes_optional) return []
  const notes = (label.notes ?? []).map((note) => (typeof note === 'string' ? { text: note } : note))
  const match = matchItems(notes, chapter.notes, (note, text) => accepts(listKnown(note.text, note.alt), text))
  return [createMatchFinding('notes', match)]
}
