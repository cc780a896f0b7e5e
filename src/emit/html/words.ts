import { type Words as Headings, words as headings } from '../markdown/words.js'

/** The words of our own on a page; all others are the document's. What stands in `{}` is filled in. */
export interface Words extends Omit<Headings, 'episodes'> {
  readonly notes: string
  readonly contents: string
  readonly messages: string
  readonly nothing: string
  readonly untitled: string
  readonly timeBar: string
  readonly skipBar: string
  readonly toScale: string
  readonly endUnknown: string
  readonly lastToEnd: string
  readonly someEnds: string
  readonly crowded: string
  readonly endNotStated: string
  readonly recording: string
  readonly playFrom: string
  readonly search: string
  readonly found: string
  readonly foundNone: string
  /** `:` with the blank that follows it in this language. */
  readonly colon: string
  readonly roles: Readonly<Record<string, string>>
  readonly contactKinds: Readonly<Record<string, string>>
  readonly reasons: Readonly<Record<string, string>>
  readonly severities: Readonly<Record<'info' | 'warning' | 'error', string>>
}

const en: Words = {
  ...headings,
  notes: 'Notes',
  contents: 'Contents',
  messages: 'Messages',
  nothing: 'Nothing was found in the text.',
  untitled: 'Untitled',
  timeBar: 'Time bar',
  skipBar: 'Skip the time bar',
  toScale: 'Chapters to scale.',
  endUnknown: 'The end of the last chapter is not stated: it is drawn open.',
  lastToEnd: 'The end of the last chapter is not stated: it is drawn to the end of the episode.',
  someEnds: 'A chapter whose end is not stated is drawn up to the next that begins.',
  crowded: 'More than {lanes} chapters run at the same time: the lowest row holds several.',
  endNotStated: 'end not stated',
  recording: 'Recording',
  playFrom: 'Play from {time}',
  search: 'Search the transcript',
  found: '{found} of {all} turns',
  foundNone: 'Nothing found',
  colon: ': ',
  roles: {},
  contactKinds: {},
  reasons: { promotion: 'Promotion', 'page-furniture': 'Page around the text' },
  severities: { info: 'info', warning: 'warning', error: 'error' },
}

const zh: Words = {
  notes: '笔记',
  episode: '单集',
  contents: '目录',
  people: '人物',
  chapters: '章节',
  topics: '话题',
  outline: '提纲',
  links: '链接',
  glossary: '词汇表',
  images: '图片',
  contacts: '联系方式',
  transcript: '文字稿',
  excerpts: '摘录',
  setAside: '正文之外',
  messages: '存疑之处',
  nothing: '文中没有找到内容。',
  untitled: '无标题',
  timeBar: '时间轴',
  skipBar: '跳过时间轴',
  toScale: '各章按时长比例绘制。',
  endUnknown: '最后一章未注明结束时间，右端留空。',
  lastToEnd: '最后一章未注明结束时间，画到本期结束为止。',
  someEnds: '未注明结束时间的章节，画到下一章开始为止。',
  crowded: '同一时间的章节超过 {lanes} 个，最下一行有重叠。',
  endNotStated: '未注明结束时间',
  recording: '录音',
  playFrom: '从 {time} 播放',
  search: '搜索文字稿',
  found: '{all} 段中有 {found} 段',
  foundNone: '没有找到',
  colon: '：',
  roles: {
    host: '主播',
    guest: '嘉宾',
    editor: '编辑',
    'audio editor': '音频剪辑',
    'audio engineer': '录音师',
    'sound designer': '声音设计',
    'cover art designer': '封面设计',
    'social media manager': '社交媒体运营',
    'production assistant': '制作助理',
    'theme music': '主题音乐',
    'executive producer': '监制',
    producer: '制作人',
    writer: '撰稿',
    author: '作者',
    reporter: '记者',
    mentioned: '提及',
    thanks: '鸣谢',
  },
  contactKinds: {
    'weixin-official': '微信公众号',
    weixin: '微信',
    wechat: '微信',
    weibo: '微博',
    xiaohongshu: '小红书',
    jike: '即刻',
    mail: '邮箱',
    email: '邮箱',
    website: '网站',
  },
  reasons: { promotion: '推广', 'page-furniture': '页面部件' },
  severities: { info: '提示', warning: '警告', error: '错误' },
}

/** The words of each language that a page can have. */
export const words: Readonly<Record<'en' | 'zh', Words>> = { en, zh }
