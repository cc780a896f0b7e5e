import { describe, expect, it } from 'vitest'
import { ffmetadata } from '../../src/emit/ffmetadata.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { chapterSample } from './chapterSample.js'

describe('ffmetadata', () => {
  it('should write facts of the episode and chapters in milliseconds, each with an end', () => {
    expect(ffmetadata.emit(chapterSample)).toBe(`;FFMETADATA1
title=第 7 期 | 海边的灯塔 \\= 家
album=潮汐
date=2024-05-06
track=7

[CHAPTER]
TIMEBASE=1/1000
START=0
END=30250
title=开场

[CHAPTER]
TIMEBASE=1/1000
START=65500
END=1800000
title=R&D <b>"甲"</b> --> ]]> \\\\ \\= \\; \\#1

[CHAPTER]
TIMEBASE=1/1000
START=1800000
END=3600000

[CHAPTER]
TIMEBASE=1/1000
START=3600000
END=3700125
title=见 <https://b.example>

[CHAPTER]
TIMEBASE=1/1000
START=3700125
END=4000000
title=结尾 两行
`)
  })

  it('should write the first line where there is no chapter', () => {
    expect(ffmetadata.emit(createDocument())).toBe(';FFMETADATA1\n')
  })

  it('should not end a line with a backslash', () => {
    const document = createDocument({ episodes: [createEpisode({ title: 'a\\' })] })
    expect(ffmetadata.emit(document)).toBe(';FFMETADATA1\ntitle=a\\\\ \n')
  })

  it('should not write a number that is none as the track', () => {
    expect(ffmetadata.emit(createDocument({ episodes: [createEpisode({ number: 'S2E3' })] }))).toBe(';FFMETADATA1\n')
  })
})
