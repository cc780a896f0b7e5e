import type { FieldName } from '../../tree/nodes.js'

/** Keys that state a field, the best first; in lower case, without `_`, `-` and blanks. */
export const fieldKeys: Readonly<Record<Exclude<FieldName, 'tagline' | 'duration'>, readonly string[]>> = {
  title: ['title', 'episodetitle', 'episodename', 'trackname', 'headline', 'name', '标题', '單集名稱', '单集标题'],
  podcast: [
    ...['podcast', 'show', 'podcasttitle', 'podcastname', 'showname', 'showtitle', 'collectionname', 'feedtitle'],
    ...['program', 'programme', 'album', 'channel', '播客', '节目'],
  ],
  number: ['episodenumber', 'number', 'episode', 'itunesepisode', 'ep', 'episodeno', 'epno', 'issue', '期数'],
  published: [
    ...['datepublished', 'pubdate', 'published', 'publishedat', 'publishdate', 'publisheddate', 'publishtime'],
    ...['pubtime', 'releasedate', 'releasedat', 'airdate', 'date', 'createdat', 'created', '发布时间', '日期'],
  ],
  url: ['url', 'link', 'externalurl', 'permalink', 'weburl', 'pageurl', 'shareurl', 'trackviewurl', '链接'],
}

/** Keys of a duration, with the seconds that their numbers count. */
export const durationKeys: Readonly<Record<string, number>> = {
  duration: 1,
  durationinseconds: 1,
  durationseconds: 1,
  itunesduration: 1,
  audioduration: 1,
  durationms: 0.001,
  durationmillis: 0.001,
  durationmilliseconds: 0.001,
  tracktimemillis: 0.001,
}

/** Keys of texts that may be the show notes, the best first: those with markup before the same without. */
export const noteKeys: readonly string[] = [
  ...['shownotes', 'shownoteshtml', 'contenthtml', 'contentencoded', 'htmldescription', 'descriptionhtml'],
  ...['content', 'contenttext', 'body', 'html', 'description', 'itunessummary', 'summary', 'notes', 'text'],
  ...['subtitle', 'excerpt', 'intro', 'introduction', 'desc', 'brief', '简介', '节目简介', '内容'],
]

/** Keys of pictures. */
export const imageKeys: readonly string[] = [
  ...['image', 'imageurl', 'itunesimage', 'cover', 'coverurl', 'coverimage', 'artwork', 'artworkurl', 'artworkurl600'],
  ...['bannerimage', 'thumbnail', 'thumbnailurl', 'poster'],
]

/** Lists inside an episode whose members look like episodes and are none. */
export const innerListKeys: ReadonlySet<string> = new Set([
  ...['chapters', 'links', 'attachments', 'enclosures', 'comments', 'people', 'persons', 'authors', 'hosts', 'guests'],
  ...['tags', 'images', 'related', 'relatedepisodes', 'recommendations', 'references', 'timeline', 'segments'],
  ...['transcript', 'transcripts', 'sections', 'highlights', 'resources', 'products', 'sponsors', 'categories'],
])

/**
 * A key as the tables have it.
 *
 * @example
 * normalizeKey('content_html') // => 'contenthtml'
 */
export function normalizeKey(key: string): string {
  return key.toLowerCase().replace(/[_\-\s:.]/g, '')
}
