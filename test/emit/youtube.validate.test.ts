import { describe, expect } from 'vitest'
import { listChapters } from '../../src/emit/chapterFiles/listChapters.js'
import { youtube } from '../../src/emit/youtube.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { runProgram } from '../validators/runProgram.js'
import { hostileChapters } from './hostileChapters.js'
import { listEpisodes } from './listEpisodes.js'

/** What yt-dlp takes for the chapters of a video with such a description. */
const script = `
import json, sys
from yt_dlp import YoutubeDL
from yt_dlp.extractor.youtube import YoutubeIE
extractor = YoutubeIE(YoutubeDL({'quiet': True}))
texts = json.load(sys.stdin)
json.dump([extractor._extract_chapters_from_description(text, 1000000) for text in texts], sys.stdout)
`

/** It reads no marks before a title, and a line of marks alone together with the next. */
const strip = (title: string) => title.replace(/^[^\p{L}\p{N}_]+/u, '').trim()

describe('youtube, by yt-dlp', () => {
  itWithProgram('yt-dlp', 'should be read as the same chapters: every document, titles that break formats', () => {
    const hostile = createEpisode({ chapters: hostileChapters.filter(({ title }) => /^[\p{L}\p{N}]{2}/u.test(title)) })
    const episodes = [hostile, ...listEpisodes()].map((episode) => ({
      ...episode,
      chapters: episode.chapters.filter(({ title }) => strip(title) !== ''),
    }))
    const texts = episodes.map((episode) => String(youtube.emit(createDocument({ episodes: [episode] }))))
    // Debian's own Python is the one that has it.
    const found: { start_time: number; title: string }[][] = JSON.parse(
      runProgram('/usr/bin/python3', ['-c', script], JSON.stringify(texts)),
    )
    expect(found.map((chapters) => chapters.map(({ start_time, title }) => `${start_time} ${strip(title)}`))).toEqual(
      episodes.map((episode) =>
        listChapters(episode).map(
          ({ start, title }) => `${Math.floor(start)} ${strip(title.replace(/</g, '＜').replace(/>/g, '＞'))}`,
        ),
      ),
    )
  })
})
