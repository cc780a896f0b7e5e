import { noteKeys } from './noteKeys.js'

/** The names of a record of reading notes come to so many points together. */
export const enoughNotePoints = 3

/** What only reading apps keep of a passage. */
const marks = new Set([
  ...['drawer', 'color', 'colour', 'highlightedat', 'locationtype', 'annotationtype', 'bookid', 'amazonbookid', 'asin'],
  ...['isnoteonly', 'annotationcolor', 'tocfamilytitles', 'startcfi', '颜色', '顏色'],
])
const times = new Set([
  ...[
    'start',
    'starttime',
    'startms',
    'end',
    'endtime',
    'endms',
    'begin',
    'begintime',
    'timecode',
    'offset',
    '开始',
    '结束',
  ],
])
const speech = new Set([
  'speaker',
  'speakername',
  'speakerid',
  'spk',
  'words',
  'confidence',
  '说话人',
  '發言人',
  '发言人',
])

/** Keys of an episode; an object with one of them is none of reading notes, nor holds them. */
const episodes = new Set([
  ...['shownotes', 'enclosure', 'enclosures', 'audio', 'audiourl', 'duration', 'pubdate', 'datepublished', 'guid'],
  ...['episodenumber', 'description', 'contenthtml', 'contentencoded', 'transcript', 'segments'],
])

/** Whether keys are those of an episode. */
export function hasEpisodeKeys(keys: ReadonlySet<string>): boolean {
  return [...episodes].some((key) => keys.has(key))
}

/**
 * How much the keys of a record, or the names over a table, say that it is a passage of reading notes; 0 where nothing can be one.
 *
 * @param keys as `normalizeKey` has them
 * @example
 * weighNoteKeys(new Set(['highlight', 'booktitle', 'note'])) // => 4
 */
export function weighNoteKeys(keys: ReadonlySet<string>): number {
  const has = (names: Iterable<string>) => [...names].some((name) => keys.has(name))
  const isNamed = has(noteKeys.passage)
  const isPassage = isNamed || has(noteKeys.words) || keys.has('annotation')
  if (!isPassage || has(speech) || hasEpisodeKeys(keys)) return 0
  const isPlaced = [noteKeys.page, noteKeys.location, noteKeys.position, noteKeys.页码, noteKeys.位置, noteKeys.place]
  const ofWork = has(noteKeys.title)
  const isPaged = has(noteKeys.page) || has(noteKeys.页码) || has(noteKeys.chapter) || has(marks)
  const points = [
    isNamed ? 2 : 1,
    has(noteKeys.thought) ? 1 : 0,
    isPlaced.some(has) ? 1 : 0,
    has(noteKeys.chapter.filter((key) => key !== 'section')) ? 1 : 0,
    ofWork ? 1 : 0,
    has(noteKeys.author) && (ofWork || isNamed) ? 1 : 0,
    has(marks) ? 1 : 0,
    has(times) ? -2 : 0,
    // A text with a title and a location may be anything.
    has(noteKeys.heading) && !isNamed && !isPaged && !ofWork ? -1 : 0,
  ]
  return points.reduce<number>((sum, one) => sum + one, 0)
}
