import { describe, expect, it } from 'vitest'
import { psc } from '../../src/emit/psc.js'
import { createChapter, createDocument, createEpisode } from '../createDocument.js'
import { chapterSample } from './chapterSample.js'

describe('psc', () => {
  it('should write escaped attributes, by time', () => {
    expect(psc.emit(chapterSample)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">
  <psc:chapter start="00:00:00.000" title="开场"/>
  <psc:chapter start="00:01:05.500" title="R&amp;D &lt;b&gt;&quot;甲&quot;&lt;/b&gt; --&gt; ]]&gt; \\ = ; #1" href="https://a.example/?a=1&amp;b=2"/>
  <psc:chapter start="00:30:00.000" title=""/>
  <psc:chapter start="01:00:00.000" title="见 &lt;https://b.example&gt;"/>
  <psc:chapter start="01:01:40.125" title="结尾 两行"/>
</psc:chapters>
`)
  })

  it('should write no file where there is no chapter, as the format wants one', () => {
    expect(psc.emit(createDocument())).toEqual({})
    const [one, two] = [
      createEpisode({ title: '甲' }),
      createEpisode({ title: '乙', chapters: [createChapter({ title: 'a' })] }),
    ]
    expect(Object.keys(psc.emit(createDocument({ episodes: [one, two] })))).toEqual(['2 乙.psc'])
  })
})
