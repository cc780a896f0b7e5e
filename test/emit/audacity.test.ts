import { describe, expect, it } from 'vitest'
import { audacity } from '../../src/emit/audacity.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { chapterSample } from './chapterSample.js'
import { hostileChapters } from './hostileChapters.js'

describe('audacity', () => {
  it('should write regions where an end is stated, else points', () => {
    expect(audacity.emit(chapterSample)).toBe(
      [
        '0.000000\t30.250000\t开场',
        '65.500000\t65.500000\tR&D <b>"甲"</b> --> ]]> \\ = ; #1',
        '1800.000000\t3600.000000\t',
        '3600.000000\t3600.000000\t见 <https://b.example>',
        '3700.125000\t3700.125000\t结尾 两行',
        '',
      ].join('\n'),
    )
  })

  it('should write three columns, whatever the titles hold', () => {
    const text = audacity.emit(createDocument({ episodes: [createEpisode({ chapters: hostileChapters })] }))
    const lines = String(text).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines).toHaveLength(hostileChapters.length)
    for (const line of lines) expect(line).toMatch(/^\d+\.\d{6}\t\d+\.\d{6}\t[^\p{Cc}\u2028\u2029]*$/u)
  })

  it('should write nothing where there is no chapter', () => {
    expect(audacity.emit(createDocument())).toBe('')
  })
})
