import type { Catalogue } from './catalogue.js'
import { doubts } from './chinese/doubts.js'
import { folders } from './chinese/folders.js'
import { help } from './chinese/help.js'
import { problems } from './chinese/problems.js'
import { report } from './chinese/report.js'
import { view } from './chinese/view.js'

/**
 * Chinese, simplified. The same thing has the same name everywhere: 章节 a chapter, 小节 a section, 节目说明 show notes, 文字稿 a
 * transcript, 词汇表 a glossary, 摘录 an excerpt, 主播 and 嘉宾 host and guest. Names of rules, formats, options and keys stay as they
 * are.
 */
export const chinese: Catalogue = { ...doubts, ...problems, ...report, ...view, ...folders, ...help }
