import { accepts, fold, foldUrl, listKnown } from '../compare.js'
import { createMatchFinding } from '../findings.js'
import { matchItems } from '../match.js'

/**
 * @import {Document, DocumentEpisode} from 'notes'
 * @import {Finding} from '../findings.js'
 * @import {Labels, LinkLabel} from '../labels.js'
 * @typedef {DocumentEpisode['links'][number]} Link
 */

/**
 * The links by their titles, and by their addresses.
 *
 * @param {Labels} labels
 * @param {Document} document
 * @returns {Finding[]}
 */
export function judgeLinks(labels, document) {
  const labelled = (labels.episodes ?? []).flatMap((episode) => episode.links ?? [])
  const found = document.episodes.flatMap((episode) => episode.links)
  const withUrl = matchItems(
    labelled.filter((label) => label.url),
    found.filter((link) => link.url),
    isSameUrl,
  )
  return [createMatchFinding('link', matchItems(labelled, found, isSameLink)), createMatchFinding('url', withUrl)]
}

/**
 * @param {LinkLabel} label
 * @param {Link} link
 */
function isSameLink(label, link) {
  if (accepts(listKnown(label.title, label.alt), link.title)) return true
  return Boolean(label.url) && !fold(label.title) && isSameUrl(label, link)
}

/**
 * @param {LinkLabel} label
 * @param {Link} link
 */
function isSameUrl(label, link) {
  return foldUrl(label.url) === foldUrl(link.url)
}

/**
 * @param {Labels} labels
 * @param {Document} document
 * @returns {Finding[]}
 */
export function judgeImages(labels, document) {
  const labelled = (labels.episodes ?? [])
    .flatMap((episode) => episode.images ?? [])
    .map((image) => (typeof image === 'string' ? { url: image } : image))
  const found = document.episodes.flatMap((episode) => episode.images)
  return [
    createMatchFinding(
      'image',
      matchItems(labelled, found, (label, image) => foldUrl(label.url) === foldUrl(image.url)),
    ),
  ]
}
