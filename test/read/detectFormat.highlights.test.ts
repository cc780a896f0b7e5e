import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/read/detectFormat.js'

describe('detectFormat', () => {
  it.each([
    [
      'marks below a head of an app',
      '渡口 - 温.epub (高亮: 3; 标注: 1)\n\n◆ 前言\n\n▪ 水有记性。\n\n▪ 船有船的路。\n\n◆ 尾声\n\n▪ 岸是不动的。\n',
    ],
    ['labelled passages', '《渡口》\n温如海\n\n第一章 水\n\n原文：水有记性。\n\n* 好\n\n原文：船有船的路。\n'],
    [
      'stamps of date and page',
      '读书笔记 | <<渡口>>温\n2025-03-02 20:14  |  页码：9\n水。\n----\n2025-03-02 20:15  |  页码：11\n船。\n',
    ],
    [
      'pages in Markdown',
      '# 渡口\n##### 温\n\n### Page 3 @ 02 February 2026 11:08:41 PM\n*水*\n### Page 4 @ 02 February 2026 11:09:41 PM\n*船*\n',
    ],
    ['names behind passages', '水有记性。\n——温如海《渡口》\n\n船。\n——某人\n\n岸不动。\n— Ada Marsh, The Ferry\n'],
    [
      'a notebook of Kindle',
      '<html><body><div class="bookTitle">A</div><div class="noteHeading">Note - Page 1</div></body></html>',
    ],
    [
      'notes in ENML',
      '<?xml version="1.0"?>\n<!DOCTYPE en-note SYSTEM "x">\n<en-note><h2>渡口</h2><div>2022-05-01 19:40:11</div><div>水。</div><div><b>注: </b>一</div><div>2022-05-01 19:40:12</div><div>船。</div><div><b>注: </b>二</div><div>2022-05-01 19:41:11</div><div>岸。</div><div><b>注: </b>三</div><div>潮汐笔记 来自潮汐阅读 for Android</div></en-note>',
    ],
    [
      'days of calibre',
      '## 渡口\n\n### 一\n\n水。\n[2025/3/1 20:14](calibre://view-book/a/1/EPUB?open_at=1)\n\n---\n\n船\n[2025/3/1 20:15](calibre://view-book/a/1/EPUB?open_at=2)\n',
    ],
    [
      'pages at the foot',
      'Cover Image\n\n渡口\n\n温如海\n\nAll your annotations\n2 notes/highlights\n\n水。\n\nMarch 1, 2025\n4\n\n\n船。\n\nMarch 2, 2025\n9\n',
    ],
    [
      'brackets below quotations',
      '渡口 - 温 (高亮: 2; 备注: 1)\n\n"水。"\n(备注: 好)\n(当前章节: 一)\n\n"船。"\n(当前章节: 二)\n',
    ],
    [
      'marks around quotations',
      '《渡口》\n作者: 温\n\n第3页\n<原文开始>水有记性。</原文结束>\n\n第4页\n<原文开始>船有船的路。</原文结束>\n',
    ],
    ['pages below quotations', '# 渡口\n\n> 水。\n\nP12 好\n\n> 船。\n\nP13。妙\n\n> 岸。\n'],
    ['numbered passages', '摘抄\n\n1. 水。\n——温《渡口》，P1\n\n2. 船。\n——白《岸》\n\n3. 岸。\n——同上\n（真的。）\n'],
    [
      'boxes of quotations',
      '# 渡口\n\n作者：温如海\n\n> [!quote]\n> 水有记性。\n\n想法：好。\n\n> [!quote]\n> 船有船的路。\n\n> [!quote]\n> 岸是不动的。\n',
    ],
    ['Japanese notes', '『塩』のハイライト\n\n12ページ\n塩は待つ。\n\n15ページ\n秤は読む。\nメモ：祖父\n'],
  ])('should find out reading notes: %s', (_, text) => {
    expect(detectFormat(text)).toBe('highlights')
  })

  it.each([
    [
      'show notes with a quotation',
      '聊《渡口》。\n\n“水有记性。”\n——温如海《渡口》\n\n00:00 开场\n02:15 第一章 水\n09:00 第二章 船\n',
    ],
    ['show notes that name pages', '《渡口》\n\n00:00 开场\n02:15 第12页\n05:10 第38页\n09:00 第112页\n注：有剧透\n'],
    ['captions of pictures', '本期图片\n\nP1 渡口\n\nP2 船\n\nP3 岸\n\nP4 水\n\nP5 灯\n'],
    [
      'an episode whose notes name pages',
      '第12期 水\n\nMusic by Ida Falk\n\np.12 提到的书：《渡口》\n\np.30 提到的地图\n',
    ],
    [
      'quotations with remarks in brackets',
      '聊《渡口》。\n\n“水。”\n（注：有剧透）\n\n“船。”\n（备注：嘉宾读的）\n\n“岸。”\n（注：录音）\n',
    ],
    [
      'numbers over stories with who sent them',
      '三个故事\n\n1、\n水\n——听众甲\n\n2、\n船\n——听众乙\n\n正文。\n\n再见。\n\n下期见。\n\n往期回顾\n',
    ],
    ['callouts of show notes', '# 第 3 期\n\n> [!note]\n> 有剧透。\n\n聊水。\n\n> [!tip]\n> 戴耳机。\n\n聊船。\n'],
    ['books with their data', '《渡口》\n作者: 温\n页数: 312\n\n《岸》\n作者: 白\n页数: 90\n\n聊聊。\n'],
    [
      'an episode on quotations',
      '第 3 期 水\n\n“水有记性。”\n——温《渡口》\n\n“船有船的路。”\n——白《岸》\n\n“岸不动。”\n——某人《水》\n\n主播：小满\n嘉宾：阿渡\n',
    ],
    ['a list of books', '书单\n《渡口》 温如海\n《岸》 某人\n《船》 某人\n'],
    ['prose that names pages and dates', '2024年3月2日读第38页，批注很多。\n\n第41页折了角。\n\n——写于渡口'],
    [
      'episodes with their dates',
      '第3期 水\n2024-03-02\n聊水。\n\n第2期 船\n2024-02-02\n聊船。\n\n第1期 岸\n2024-01-02\n聊岸。\n',
    ],
    [
      'sentences in two languages',
      '原文：The tide keeps books.\n译文：潮水记账。\n\n原文：No one audits fog.\n译文：没有人审计雾。\n',
    ],
    [
      'a transcript with notes',
      '张三：第38页怎么说？\n李四：水有记性。\n注：录音不清\n张三：第41页呢？\n李四：船有船的路。\n',
    ],
    [
      'linked days of episodes between rulers',
      '# 慢船\n\n## 第 2 期\n聊水。\n[2025/3/1 20:14](https://a.example/2)\n\n----\n\n## 第 1 期\n聊船。\n[2025/2/1 20:14](https://a.example/1)\n\n----\n',
    ],
    [
      'days of episodes between rulers',
      '第 2 期 水\n2025-03-02\n聊水。\n----\n第 1 期 船\n2025-02-02\n聊船。\n----\n第 0 期 岸\n2025-01-02\n聊岸。\n----\n',
    ],
    ['quotations in Markdown prose', '# 关于渡口\n\n正文一段。\n\n> 水有记性。\n\n正文又一段。\n\n> 船。\n'],
    ['excerpts between rulers', '水有记性。\n----\n船有船的路。\n----\n岸不动。\n----\n'],
    [
      'a page of links',
      '# Links\n\n- [Page 12](https://a.example/)\n- [Page 14](https://b.example/)\n\nNote: more soon\n',
    ],
  ])('should not take %s for reading notes', (_, text) => {
    expect(detectFormat(text)).not.toBe('highlights')
  })

  it('should not take long over a long line', () => {
    const start = performance.now()
    for (const part of ['— ', '（P1', '《', '2024-', '第 1 页 ', '“', '> ']) detectFormat(`${part.repeat(10_000)}\n`)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
