import { describe, expect, it } from 'vitest'
import { webvttChapters } from '../../src/emit/webvttChapters.js'
import { createDocument } from '../createDocument.js'
import { chapterSample } from './chapterSample.js'

describe('webvtt-chapters', () => {
  it('should write a cue a chapter, by time, with its words escaped', () => {
    expect(webvttChapters.emit(chapterSample)).toBe(`WEBVTT Kind: chapters

00:00:00.000 --> 00:00:30.250
开场

00:01:05.500 --> 00:30:00.000
R&amp;D &lt;b&gt;"甲"&lt;/b&gt; --&gt; ]]&gt; \\ = ; #1

00:30:00.000 --> 01:00:00.000

01:00:00.000 --> 01:01:40.125
见 &lt;https://b.example&gt;

01:01:40.125 --> 01:06:40.000
结尾 两行
`)
  })

  it('should write the first line where there is no chapter', () => {
    expect(webvttChapters.emit(createDocument())).toBe('WEBVTT Kind: chapters\n')
  })
})
