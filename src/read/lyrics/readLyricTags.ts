import { clean } from '../../text/clean.js'
import type { EpisodeContent, Field, Person, Turn } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { addDoubts } from '../doubts/addDoubts.js'
import { quote } from '../doubts/quote.js'
import { createFields, type Statement } from '../embedded/createFields.js'
import { setAside } from '../subtitles/setAside.js'
import type { LyricTag } from './scanLyrics.js'

/** Who introduces themselves does so in so many turns, with so many other words. UTF-16 units. */
const opening = 12
const longest = 12

const separator = /\s*[/、,，;；&＆|]\s*/

/**
 * What the id tags of an LRC file state of an episode: title, length, people; the artist is the show, or the album is where the
 * artist is somebody who made it. What editors and players say of themselves is set aside.
 *
 * @param turns what is said: authors who introduce themselves are hosts
 */
export function readLyricTags(
  source: string,
  tags: readonly LyricTag[],
  turns: readonly Turn[],
  place: Place,
): EpisodeContent[] {
  const writers = namesOf(tags, 'lr')
  const authors = namesOf(tags, 'au')
  const artist = find(tags, 'ar')
  const album = find(tags, 'al')
  const artists = artist ? splitNames(artist.value) : []
  const arePeople = artists.every((name) => authors.has(name)) || (artists.length > 1 && album !== undefined)
  const show = arePeople ? album : (artist ?? album)
  if (artist && arePeople) for (const name of artists) if (!authors.has(name)) authors.set(name, artist)
  const fields = createFields([
    ...toStatements(find(tags, 'ti'), 'title', place),
    ...toStatements(show, 'podcast', place),
    ...toStatements(find(tags, 'length'), 'duration', place),
  ])
  const people = [
    ...[...authors].map(([name, tag]) => createPerson(name, introduces(name, turns) ? 'host' : 'author', tag, place)),
    ...[...writers].map(([name, tag]) => createPerson(name, 'writer', tag, place)),
  ]
  const known = new Set([...fields, ...people].map(({ position }) => position?.start.offset))
  if (artist && arePeople) known.add(artist.start)
  if (album && album.value === show?.value) known.add(album.start)
  return [
    ...fields,
    ...people,
    ...tags.filter(({ start }) => !known.has(start)).flatMap((tag) => keep(source, tag, place)),
  ]
}

function find(tags: readonly LyricTag[], key: string): LyricTag | undefined {
  return tags.find((tag) => tag.key === key && tag.value !== '')
}

function namesOf(tags: readonly LyricTag[], key: string): Map<string, LyricTag> {
  const tag = find(tags, key)
  return new Map(tag ? splitNames(tag.value).map((name) => [name, tag]) : [])
}

function splitNames(words: string): string[] {
  return words
    .split(separator)
    .map(clean)
    .filter((name) => name !== '')
}

function toStatements(tag: LyricTag | undefined, name: Field['name'], place: Place): Statement[] {
  return tag ? [{ name, value: tag.value, position: place(tag) }] : []
}

function createPerson(name: string, role: string, tag: LyricTag, place: Place): Person {
  return { type: 'person', name, role, about: null, links: [], position: place(tag) }
}

/** The name and little more, at the beginning. */
function introduces(name: string, turns: readonly Turn[]): boolean {
  return turns.slice(0, opening).some(({ value }) => value.includes(name) && value.length - name.length <= longest)
}

function keep(source: string, tag: LyricTag, place: Place): EpisodeContent[] {
  return setAside(source, tag, place).map((node) => addDoubts(node, doubtTag(tag)))
}

/** Players shift by an offset in either direction. */
function doubtTag({ key, value }: LyricTag): Parameters<typeof addDoubts>[1] {
  const reason =
    key === 'offset' && !/^[+-]?0*$/.test(value)
      ? `Unexpected offset ${quote(value)}, expected none, as players disagree on its direction; the times are kept as they stand`
      : key === 'length' && value !== ''
        ? `Unexpected length ${quote(value)}, expected a time like \`63:18\`; set aside`
        : null
  return reason === null ? [] : [{ rule: 'item-value', reason }]
}
