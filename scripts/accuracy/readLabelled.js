import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * @import {Labels} from './labels.js'
 * @typedef {object} Sample a text with its labels
 * @property {string} name
 * @property {string} path
 * @property {Uint8Array} bytes
 * @property {Labels} labels
 * @property {boolean} isPlain whether all its letters must be kept
 */

const ending = '.gold.json'
const inputEndings = ['.txt', '.md', '.html', '.xml', '.srt', '.vtt', '.json']

/**
 * Read the labelled documents of a folder: `NAME.gold.json` beside `NAME.txt`, `.md`, `.html`, `.xml`, `.srt`, `.vtt` or `.json`.
 *
 * @param {string} folder
 * @returns {Sample[]}
 */
export function readLabelled(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending))
  if (names.length === 0)
    throw new Error(`Cannot find a labelled document in \`${folder}\`, expected files named \`*${ending}\``)
  return names.sort().map((name) => readSample(folder, basename(name, ending)))
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Sample}
 */
function readSample(folder, name) {
  const path = inputEndings.map((end) => join(folder, name + end)).find(existsSync)
  if (!path) throw new Error(`Cannot find the text of \`${name}${ending}\` in \`${folder}\``)
  /** @type {Labels} */
  const labels = JSON.parse(readFileSync(join(folder, name + ending), 'utf8'))
  const isPlain = path.endsWith('.txt') && labels.layout !== 'feed'
  return { name, path, bytes: readFileSync(path), labels, isPlain }
}
