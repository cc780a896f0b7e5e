import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/index.js'

const long = 'A sentence that somebody says. '.repeat(1000)

describe('detectFormat of JSON', () => {
  it.each([
    [
      'transcript-json',
      'segments behind a long text',
      `{"text": "${long}", "segments": [{"start": 0.5, "text": "a"}]}`,
    ],
    ['transcript-json', 'segments that are cut off', '{"segments": [{"start": 0.5, "body": "a"}, {"start": 1, "bo'],
    ['transcript-json', 'a list that is cut off', '[{"start": 0.5, "text": "a"}, {"start": 1, "te'],
    ['json', 'a dump whose episodes have chapters', '[{"title": "A", "notes": "b", "chapters": [{"startTime": 0}]}]'],
    ['json', 'one episode with chapters', '{"title": "A", "shownotes": "b", "chapters": [{"startTime": 0}]}'],
    [
      'json',
      'a dump whose episodes have transcripts',
      '{"episodes": [{"title": "A", "notes": "b", "transcript": [{"start": 1, "text": "c"}]}]}',
    ],
    [
      'json',
      'an episode whose comments have times',
      '[{"title": "A", "notes": "b", "comments": [{"time": 1, "text": "c"}]}]',
    ],
    ['json', 'a list of episodes with a text', '[{"title": "A", "text": "b", "start": 5}]'],
    ['json', 'an empty list', '[]'],
    ['chapters-json', 'a list of chapters alone', '[{"startTime": 0, "title": "a"}]'],
    [
      'chapters-json',
      'chapters with a title and a description',
      '{"version": "1.2.0", "title": "A", "description": "b", "x": 1, "chapters": [{"startTime": 0}]}',
    ],
    [
      'highlights-json',
      'notes of KOReader',
      '{"title": "A", "author": "b", "entries": [{"text": "c", "time": 1700000000, "page": 3, "chapter": "d"}]}',
    ],
    ['highlights-json', 'a list of quotations', '[{"quote": "水有记性。", "book": "渡口", "author": "温"}]'],
    ['highlights-json', 'passages, notes and places', '[{"text": "水。", "comment": "好", "location": "12"}]'],
    [
      'highlights-json',
      'highlights of Readwise whose work has a summary',
      '{"results": [{"title": "A", "summary": "b", "highlights": [{"text": "c", "note": "", "location": 1}]}]}',
    ],
    [
      'highlights-json',
      'annotations of Zotero',
      '[{"key": "A", "data": {"itemType": "annotation", "annotationText": "a", "annotationComment": "", "annotationPageLabel": "3"}}]',
    ],
    [
      'highlights-json',
      'JSON Lines of notes',
      '{"text": "a", "note": "b", "page": 1}\n{"text": "c", "note": "", "page": 2}\n',
    ],
    [
      'highlights-json',
      'notes that are cut off',
      '{"title": "A", "entries": [{"text": "c", "page": 3, "note": "d"}, {"te',
    ],
    [
      'transcript-json',
      'entries with pages and the times of a recording',
      '{"title": "A", "entries": [{"text": "c", "time": 4.5, "page": 3, "chapter": "d"}]}',
    ],
    [
      'transcript-json',
      'speakers with notes and chapters',
      '[{"speaker": "a", "text": "b", "note": "c", "chapter": "d", "page": 1}]',
    ],
    [
      'json',
      'episodes with an excerpt',
      '[{"title": "A", "content": "b", "excerpt": "c", "author": "d", "comments": 3}]',
    ],
    [
      'json',
      'episodes with highlights',
      '[{"title": "A", "shownotes": "b", "author": "c", "highlights": [{"text": "d", "note": "e", "page": 1}]}]',
    ],
    ['json', 'talks with a place', '[{"title": "A", "content": "b", "note": "c", "location": "d"}]'],
    ['text', 'words in brackets', '[开场] {笑}'],
  ])('should be %s for %s', (format, _, source) => {
    expect(detectFormat(source)).toBe(format)
  })

  it('should take WebVTT without its first line for what its ending says', () => {
    const cues = '00:00:01.000 --> 00:00:02.000\na\n\n00:00:02.000 --> 00:00:03.000\nb\n'
    expect(detectFormat(cues, 'a.vtt')).toBe('vtt')
    expect(detectFormat(cues, 'a.txt')).toBe('srt')
  })

  it.each([
    ['brackets', '['.repeat(200_000)],
    ['objects', '[{"a":'.repeat(50_000)],
    ['a list of numbers', `[${'1,'.repeat(300_000)}1]`],
    ['a long text', `{"a": "${'b'.repeat(1_000_000)}"}`],
  ])('should not be slow or throw on %s', (_, source) => {
    const start = performance.now()
    detectFormat(source)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
