import { describe, expect, it } from 'vitest'
import { read } from '../../src/index.js'

const readJson = (source: string) => read(source, { from: 'json', positions: true })

describe('json', () => {
  it('should place each episode and its items in the source', async () => {
    const source = JSON.stringify({ items: [{ title: 'T', description: '01:00 "A"\n02:00 B\n03:00 C' }] })
    const { episodes } = await readJson(source)
    const at = (item: { position?: { start: { offset: number }; end: { offset: number } } | undefined }) =>
      source.slice(item.position?.start.offset, item.position?.end.offset)
    expect(episodes.map(at)).toEqual([source.slice(10, -2)])
    expect(episodes[0]?.chapters.map(at)).toEqual(['01:00 \\"A\\"', '02:00 B', '03:00 C'])
  })

  it('should decode escapes, those of pairs of surrogates too', async () => {
    const { episodes } = await readJson('[{"title": "\\u70ed\\ud83c\\udf0a \\/ \\"x\\"", "summary": "s"}]')
    expect(episodes[0]?.title).toBe('热🌊 / "x"')
  })

  it.each([
    ['{"duration": 61}', 61],
    ['{"duration": "1:01"}', 61],
    ['{"duration_ms": 61000}', 61],
    ['{"attachments": [{"duration_in_seconds": 61}]}', 61],
    ['{"duration": null}', null],
  ])('should read the duration of %s as %s', async (fields, seconds) => {
    const { episodes } = await readJson(`[{"title": "T", "summary": "s", ${fields.slice(1)}]`)
    expect(episodes[0]?.duration).toBe(seconds)
  })

  it('should read chapters and people that are listed', async () => {
    const { episodes } = await readJson(
      '[{"title": "T", "summary": "s", "hosts": ["Ada Moor"], "guests": [{"name": "Ben Fell"}], "chapters": [{"start": 0, "title": "A"}, {"startTime": "1:30", "title": "B", "url": "https://x.example/"}, {"title": "no time"}]}]',
    )
    expect(episodes[0]?.chapters.map(({ start, title, url }) => [start, title, url])).toEqual([
      [0, 'A', null],
      [90, 'B', 'https://x.example/'],
    ])
    expect(episodes[0]?.people.map(({ name, role }) => [name, role])).toEqual([
      ['Ada Moor', 'host'],
      ['Ben Fell', 'guest'],
    ])
  })

  it('should read a transcript that an episode lists in segments, and who speaks', async () => {
    const { episodes } = await readJson(
      '[{"title": "T", "summary": "s", "transcript": {"segments": [{"speaker": "Ada Moor", "start": 0.5, "text": "Open it."}]}}, {"title": "U", "summary": "t", "segments": [{"title": "V", "start": 5}]}]',
    )
    expect(
      episodes.map(({ transcript }) => transcript.map(({ speaker, start, text }) => [speaker, start, text])),
    ).toEqual([[['Ada Moor', 0.5, 'Open it.']], []])
    expect(episodes[0]?.people.map(({ name }) => name)).toEqual(['Ada Moor'])
  })

  it('should set chapters without a start aside', async () => {
    const { episodes, boilerplate } = await readJson(
      '[{"title": "T", "summary": "s", "chapters": [{"startTime": 0, "endTime": 5, "title": "A"}, {"title": "B"}]}]',
    )
    expect(episodes[0]?.chapters).toMatchObject([{ start: 0, end: 5, title: 'A' }])
    expect(boilerplate.map(({ text }) => text)).toEqual(['{"title": "B"}'])
  })

  it('should not take lists inside an episode for episodes', async () => {
    const { episodes } = await readJson(
      '{"title": "T", "summary": "s", "links": [{"title": "L", "description": "d"}], "podcast": {"title": "P", "description": "p"}}',
    )
    expect(episodes.map(({ title, podcast }) => [title, podcast])).toEqual([['T', 'P']])
  })

  it('should not take the sound for the page', async () => {
    const { episodes } = await readJson('[{"title": "T", "summary": "s", "url": "https://x.example/a.mp3?x=1"}]')
    expect(episodes[0]?.url).toBeNull()
  })

  it.each([
    ['cut off in an object', '[{"title": "A", "summary": "one"}, {"title": "B", "summary": "two"'],
    ['cut off in a string', '[{"title": "A", "summary": "one"}, {"title": "B", "summary": "two'],
    ['without a comma', '[{"title": "A", "summary": "one"} {"title": "B"\n "summary": "two"}]'],
    ['with commas too many', '[{"title": "A", "summary": "one",},, {"title": "B", "summary": "two"},]'],
    ['with a bracket too many', '[{"title": "A", "summary": "one"}]}, {"title": "B", "summary": "two"}]'],
    ['as JSON Lines', '{"title": "A", "summary": "one"}\n{"title": "B", "summary": "two"}\n'],
  ])('should read both episodes %s', async (_, source) => {
    const { episodes } = await readJson(source)
    expect(episodes.map(({ title, description }) => [title, description])).toEqual([
      ['A', 'one'],
      ['B', 'two'],
    ])
  })

  it('should keep a quotation that nobody escaped', async () => {
    const { episodes } = await readJson('[{"title": "A "quiet" talk", "summary": "s"}]')
    expect(episodes[0]?.title).toBe('A "quiet" talk')
  })

  it('should set words aside that stand between the values', async () => {
    const { boilerplate } = await readJson('[{"title": "A", "summary": "one"}, oops]')
    expect(boilerplate.map(({ text }) => text)).toEqual(['oops'])
  })

  it('should read JSON without episodes as text', async () => {
    const { episodes } = await readJson('{"a": "b"}')
    expect(episodes).toMatchObject([{ description: '{"a": "b"}' }])
  })

  it.each(['', '[', '{', '"', '{"a', '[{"title": "\\', '}{][', '[{"title": "\\ud800", "text": "\\u12'])(
    'should not throw on %j',
    async (source) => {
      await expect(readJson(source)).resolves.toBeDefined()
    },
  )
})
