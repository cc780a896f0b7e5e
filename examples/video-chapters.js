/**
 * The chapters as a plain list for the description of a video, on YouTube, Bilibili or in a podcast app:
 *
 *     0:05 开场：一泡被退货的肉桂
 *     2:31 关店那天，最后一位客人买走了什么
 *
 *     notes parse episode.txt --format ./video-chapters.js
 *
 * The times ascend, as YouTube wants it, whatever order the text had them in. YouTube also wants three chapters or more, ten seconds
 * or more each, and the first at 0:00; where it begins later, the option `opening` gives a title for that line. None is made up.
 */

/** @import {Document, Emitter} from 'notes' */

/** @typedef {Document['episodes'][number]} Episode */

/**
 * @typedef {object} Options
 * @property {string} [opening] title of a line at 0:00, written where the first chapter begins later
 */

/** @type {Emitter<Options>} */
const videoChapters = {
  name: 'video-chapters',
  extension: '.txt',
  mediaType: 'text/plain',
  description: 'the chapters, a line each, for the description of a video',
  emit({ episodes }, { opening } = {}) {
    const listed = episodes.filter(({ chapters }) => chapters.length > 0)
    const lists = listed.map((episode) => writeList(episode, opening))
    if (lists.length < 2) return lists.join('')
    // Several episodes in one text: each list below the title of its own.
    return listed.map(({ title }, index) => `${cleanText(title ?? `${index + 1}`)}\n${lists[index]}`).join('\n')
  },
}

export default videoChapters

/**
 * @param {Episode} episode
 * @param {string | undefined} opening
 */
function writeList({ chapters }, opening) {
  const ascending = chapters.toSorted((a, b) => a.start - b.start)
  const lines = ascending.map(({ start, title }) => `${formatClock(start)} ${cleanText(title)}`.trim())
  if (opening !== undefined && ascending[0] && ascending[0].start >= 1) lines.unshift(`0:00 ${cleanText(opening)}`)
  return lines.map((line) => `${line}\n`).join('')
}

/**
 * One line of plain text: no breaks, no invisible marks that could turn the line around, and none of the angle brackets that YouTube
 * refuses.
 *
 * @param {string} text
 */
function cleanText(text) {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('<', '＜')
    .replaceAll('>', '＞')
    .trim()
}

/** @param {number} seconds */
function formatClock(seconds) {
  const whole = Math.floor(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const rest = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}
