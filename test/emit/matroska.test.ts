import { describe, expect, it } from 'vitest'
import { matroska } from '../../src/emit/matroska.js'
import { createChapter, createDocument, createEpisode } from '../createDocument.js'

describe('matroska', () => {
  it('should write an atom a chapter, by time, with an end where it is stated', () => {
    const chapters = [
      createChapter({ start: 65.5, title: 'R&D <1> ]]>' }),
      createChapter({ end: 30.25, title: '开场' }),
    ]
    expect(
      matroska.emit(createDocument({ episodes: [createEpisode({ chapters })] })),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<Chapters>
  <EditionEntry>
    <ChapterAtom>
      <ChapterTimeStart>00:00:00.000000000</ChapterTimeStart>
      <ChapterTimeEnd>00:00:30.250000000</ChapterTimeEnd>
      <ChapterDisplay>
        <ChapterString>开场</ChapterString>
        <ChapterLanguage>und</ChapterLanguage>
      </ChapterDisplay>
    </ChapterAtom>
    <ChapterAtom>
      <ChapterTimeStart>00:01:05.500000000</ChapterTimeStart>
      <ChapterDisplay>
        <ChapterString>R&amp;D &lt;1&gt; ]]&gt;</ChapterString>
        <ChapterLanguage>und</ChapterLanguage>
      </ChapterDisplay>
    </ChapterAtom>
  </EditionEntry>
</Chapters>
`)
  })

  it('should write no edition where there is no chapter', () => {
    expect(matroska.emit(createDocument())).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<Chapters>\n</Chapters>\n')
  })
})
