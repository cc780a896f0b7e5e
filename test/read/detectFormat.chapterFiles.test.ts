import { describe, expect, it } from 'vitest'
import { findRootTag } from '../../src/read/chapterFiles/findRootTag.js'
import { detectFormat } from '../../src/read/detectFormat.js'

const podlove = 'xmlns:psc="http://podlove.org/simple-chapters"'

describe('detectFormat of chapter files', () => {
  it.each([
    ['chapters-json', '{"version":"1.2.0","chapters":[{"startTime":0}]}'],
    ['chapters-json', '{"version":"1.2.0","chapters":[{"title":"a","startTime":0},{"startTi'],
    ['psc', `<?xml version="1.0"?><!-- a --><?b c?><psc:chapters ${podlove}>`],
    ['psc', '<psc:chapters>\n<psc:chapter start="0"/>'],
    ['psc', '<psc:chapter start="0" title="a"/>'],
    ['psc', '<chapters version="1.2"\nxmlns="http://podlove.org/simple-chapters">'],
    ['psc', '<sc:chapters xmlns:sc="http://podlove.org/simple-chapters">'],
    ['matroska', '<?xml version="1.0"?>\n<!DOCTYPE Chapters SYSTEM "matroskachapters.dtd">\n<Chapters>'],
    ['matroska', '<!-- <!DOCTYPE Chapters SYSTEM "matroskachapters.dtd"> -->\n<Chapters><EditionEntry>'],
    ['ffmetadata', ';FFMETADATA1\ntitle=a'],
    ['mp4chaps', '00:00:00.000 a\n00:01:00.000\n100:00:00.000 c\n'],
    ['audacity', '0.000000\t1.000000\ta\n\\\t20.0\t8000.0\n2.0\t3.0\n'],
    ['audacity', '0,5\t1,5\ta\n'],
    ['ogm', 'CHAPTER01=00:00:00.000\nCHAPTER01NAME=a'],
    ['ogm', '\n  CHAPTER001 = 0:00:00\n'],
  ])('should be %s for %j', (format, source) => {
    expect(detectFormat(source)).toBe(format)
  })

  it.each([
    [
      'feed',
      `<rss><channel><item><psc:chapters ${podlove}><psc:chapter start="0"/></psc:chapters></item></channel></rss>`,
    ],
    ['feed', '<rss><item><chapters xmlns="http://podlove.org/simple-chapters"></chapters></item></rss>'],
    ['text', '章节文件是这样的：<Chapters><EditionEntry>'],
    ['text', 'CHAPTER 1=开始'],
    ['text', '00:00 开场\n01:20 正题'],
    ['text', '00:00:00.000 a\n另一行\n00:01:00.000 c\n'],
    ['text', '1.0 2.0 a\n'],
    ['json', '{"chapters":["一","二"]}'],
    ['json', '{"chapters":[{"title":"a"'],
  ])('should be %s, not a chapter file, for %j', (format, source) => {
    expect(detectFormat(source)).toBe(format)
  })
})

describe('findRootTag', () => {
  it('should step over what stands before the root', () => {
    const head = '\ufeff\n<?xml version="1.0"?><!-- <a> --><!DOCTYPE b [<!ENTITY c "d">]> <e:f g="h"\n i="j">k'
    expect(findRootTag(head)).toBe('<e:f g="h"\n i="j"')
  })

  it.each(['', 'a <b>', '<!-- a', '<?xml', '< a>', '</a>'])('should not find one in %j', (head) => {
    expect(findRootTag(head)).toBe('')
  })

  it('should not take long over comments without a root', () => {
    const begin = performance.now()
    expect(findRootTag(`${'<!-- a -->'.repeat(2000)}x`)).toBe('')
    expect(performance.now() - begin).toBeLessThan(500)
  })
})
