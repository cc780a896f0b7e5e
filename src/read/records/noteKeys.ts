/**
 * Keys and column names of reading notes that are kept as records, by what they state, the best first; as `normalizeKey` has them.
 * KOReader, Readwise, Bookcision, Kindle, calibre, Hypothesis, Zotero, 微信读书, and what people name their own tables by.
 */
export const noteKeys = {
  /** A passage, by its name alone. */
  passage: [
    ...['highlight', 'highlightedtext', 'highlighttext', 'highlightcontent', 'quote', 'quotedtext', 'quotation'],
    ...['passage', 'marktext', 'underline', 'underlinetext', 'annotationtext', 'selectedtext', 'exact', 'clipping'],
    ...['原文', '划线', '划线内容', '高亮', '高亮内容', '摘录', '摘录内容', '书摘', '摘抄', '标注内容', '引文', '金句'],
    ...['劃線', '劃線內容', '高亮內容', '摘錄', '摘錄內容', '書摘', '標註內容'],
  ],
  /** Words: of a passage, or the reader's own beside one. */
  words: ['text', 'content', 'excerpt', 'body', 'value', '内容', '正文', '文本', '內容'],
  thought: [
    ...['note', 'comment', 'mynote', 'mycomment', 'annotationcomment', 'thought', 'thoughts', 'remark', 'notetext'],
    ...[
      'annotation',
      'notes',
      '批注',
      '批註',
      '想法',
      '我的想法',
      '笔记',
      '筆記',
      '我的笔记',
      '笔记内容',
      '感想',
      '评论',
    ],
    ...['評論', '备注', '備註', '注释', '注釋', '注', '心得', '点评', '點評', '随想', '读后感'],
  ],
  /** The work; `heading` where nothing else names it, else the heading of the passage. */
  title: [
    ...[
      'booktitle',
      'bookname',
      'sourcetitle',
      'documenttitle',
      'worktitle',
      'book',
      '书名',
      '書名',
      '书籍',
      '書籍',
      '图书',
    ],
  ],
  heading: ['title', 'readabletitle', '标题', '標題', 'source', '来源', '來源', '出处'],
  author: [
    ...[
      'bookauthor',
      'bookauthors',
      'sourceauthor',
      'author',
      'authors',
      'creator',
      'creators',
      '作者',
      '著者',
      '作者名',
    ],
  ],
  workUrl: ['sourceurl', 'booklink', 'uri'],
  chapter: [
    ...[
      'chapter',
      'chaptertitle',
      'chaptername',
      'section',
      'tocfamilytitles',
      '章节',
      '章節',
      '章',
      '章节名',
      '章节标题',
      '所在章节',
    ],
  ],
  /** A place without a name of its own. */
  place: ['place'],
  page: ['page', 'pageno', 'pagenumber', 'pagelabel', 'annotationpagelabel'],
  location: ['location', 'loc'],
  position: ['position'],
  页码: ['页码', '頁碼', '页', '頁', '页数'],
  位置: ['位置'],
  placeType: ['locationtype'],
  date: [
    ...['highlightedat', 'datehighlighted', 'highlightdate', 'createdat', 'created', 'createtime', 'createdtime'],
    ...[
      'datecreated',
      'creationdate',
      'creationtime',
      'createdon',
      'date',
      'datetime',
      'time',
      'timestamp',
      'dateadded',
    ],
    ...['addedat', 'addedon', 'added', 'updatedat', 'updated', 'lastmodified', 'modified', 'datemodified'],
    ...['划线时间', '标注时间', '笔记时间', '创建时间', '添加时间', '记录时间', '时间', '時間', '日期', '更新时间'],
    ...['建立時間', '新增時間', '劃線時間'],
  ],
  tags: ['tags', 'tag', 'labels', 'documenttags', 'booktags', '标签', '標籤', '标记'],
  url: ['highlighturl', 'incontext', 'url', 'link', 'readwiseurl', '链接', '鏈接', '連結', '网址', '網址'],
  kind: ['kind', 'type', 'annotationtype', 'notetype', '类型', '類型'],
  noteOnly: ['isnoteonly'],
  start: ['start'],
  end: ['end'],
} as const

/** What a record of reading notes states. */
export type NoteField = keyof typeof noteKeys
