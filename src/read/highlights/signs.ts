/**
 * The words by which apps sign what a line of reading notes is: simplified and traditional Chinese, English, Japanese, and where they are
 * short German, French and Spanish. Sources of regular expressions, to be read without case.
 */
const quotes = [
  '原文|划线|劃線|划线内容|高亮|高亮内容|高亮內容|摘录|摘錄|书摘|書摘|摘抄|引文',
  'highlight|highlighted text|quote|quoted text|passage|excerpt|text',
  '引用|ハイライト|抜粋|マーカー|하이라이트|인용|zitat|markierung|citation|cita|subrayado',
]

const thoughts = [
  '批注|批註|注|註|注释|想法|我的想法|笔记|筆記|我的笔记|我的筆記|评论|評論|点评|點評|感想|感悟|心得|备注|備註|随想|隨想|评|按|批|读后感|讀後感|疑问|疑問|联想|聯想|启发|啟發|吐槽|待查',
  'note|notes|my notes?|comment|my comment|thought|remark|annotation|me|p\\.?s\\.?|todo',
  'メモ|コメント|注釈|感想|메모|생각|notiz|kommentar|anmerkung|commentaire|remarque|nota|comentario',
]

const tags = ['标签|標籤|标记|tags?|labels?|タグ|schlagwörter|étiquettes|etiquetas']

/** What stands before a date: `Created at:`. */
const dates = [
  '\\p{Script=Han}{0,4}(?:时间|時間|日期)|添加于|添加於|记于|記於|记录于|写于|寫於',
  'created(?: at| on)?|added(?: on)?|updated(?: at| on)?|highlighted(?: at| on)?|date|time|on',
  '日時|作成日|追加日|hinzugefügt am|erstellt am|ajouté le|añadido el',
]

/** What stands before or behind a page or location. */
const places = [
  '页码|頁碼|页数|頁數|页|頁|位置|进度|進度|章节位置',
  'page|pages|pp?\\.?|location|loc\\.?|position|pos\\.?|progress',
  'ページ|位置no\\.|쪽|페이지|위치|seite|s\\.|emplacement|página|pág\\.|posición',
]

/** What an entry is, in the line over it. */
const kinds = [
  '划线|劃線|高亮|标注|標註|书签|書籤|笔记|筆記|批注|批註|想法|摘录',
  'highlight|note|bookmark|annotation|underline|quote|comment|page note',
  'ハイライト|メモ|ブックマーク|하이라이트|메모|북마크|markierung|notiz|lesezeichen|surlignement|signet|subrayado|nota|marcador',
]

const colours = [
  '黄色|红色|紅色|绿色|綠色|蓝色|藍色|紫色|橙色|粉色|灰色',
  'yellow|red|green|blue|purple|orange|pink|gr[ae]y|cyan',
  '黄|青|ピンク|オレンジ|gelb|blau|rosa|jaune|bleu|amarillo|azul',
]

const titles = ['书名|書名|标题|標題|书籍|文章|title|book|book title|タイトル|書名|제목|titel|titre|título']
const authors = ['作者|著者|作者名|저자|지은이|author|authors|by|written by|autor|auteur|auteurs']
const chapters = [
  '当前章节|當前章節|章节名|章節名|章节|章節|章|current chapter|chapter|section|章節名|kapitel|chapitre|capítulo',
]
const urls = ['链接|鏈接|連結|网址|網址|原文链接|url|link|source|source url']

const join = (lists: readonly string[]): string => `(?:${lists.join('|')})`

/** The words of each sign as the source of a group. */
export const signWords = {
  quote: join(quotes),
  thought: join(thoughts),
  tag: join(tags),
  date: join(dates),
  place: join(places),
  kind: join(kinds),
  colour: join(colours),
  title: join(titles),
  author: join(authors),
  chapter: join(chapters),
  url: join(urls),
} as const

/** Pictures by which apps sign a line: a passage, the reader's own words, a day. */
export const icons = {
  quote: /^(?:📌|🔖|🖍️?|✏️?)\s*/u,
  thought: /^(?:💭|💬|📝|🗨️?|🖊️?|✍️?|p\.?s[.,，]\s?(?=\S))\s*/iu,
  date: /^(?:⏱️?|🕒|🕐|📅|🗓️?|⏰)\s*/u,
} as const

/** An arrow from a passage to what the reader says of it. */
export const arrow = /^(?:→|⇒|👉|➜|➡|⇨|↳|⤷|↑|⬆|👆|=>|->)\ufe0f?\s*(?=\S)/u

/** Words about the passage above that only its reader says. */
export const remarks =
  /^(?:这|這|那)(?:[几两幾兩][页頁]|(?:一|两|兩|几|幾)?(?:句|段|页|頁|节|節|章|处|處|里|裡|儿|个比喻|個比喻)(?:话|話|文字)?(?:[^，。！？]{0,6})(?:让我|使我|令我|讓我|没看懂|看不懂|沒看懂|写得|寫得|说得|說得|可以(?:用|引|做|当|對照|对照)|和前面|跟前面))|^(?:this|that) (?:passage|line|quote|sentence|paragraph|bit|part|chapter) (?:reminds?|reminded|made|makes|is|was|got) (?:me|so)\b/iu

/** Kinds of entries that are the reader's own words. */
export const noteKinds = /^(?:笔记|筆記|批注|批註|想法|note|annotation|comment|page note|メモ|notiz|nota)$/i

/** Kinds of entries without words. */
export const bookmarkKinds = /^(?:书签|書籤|bookmark|ブックマーク|lesezeichen|signet|marcador)$/i

/** Units in which apps count: `11个笔记`, `共86篇`, `3 highlights`. */
const counted =
  '笔记|筆記|划线|劃線|想法|标注|標註|书摘|書摘|高亮|摘录|批注|书签|highlights?|notes?|annotations?|bookmarks?|quotes?|件のハイライト|件のメモ'

/** How Google Play Books signs a document of notes: below each passage stands what the reader says of it, then day and page. */
export const syncedBy = /^created by .{1,80}\s[–—-]\s?last synced\s.{4,40}$/i

/** Lines that the app adds to the notes. */
export const furniture: readonly RegExp[] = [
  new RegExp(
    `^[(（]?(?:共|总计|total:? )?\\s?\\d{1,5}\\s?(?:个|条|條|則|则|處|处|篇|個)?\\s?(?:${counted})[)）]?$`,
    'i',
  ),
  new RegExp(
    `^(?:\\d{1,5}\\s?(?:个|条|條|個)?\\s?(?:${counted})\\s?[,，、;；·|/]?\\s?(?:and |和)?){2,4}(?:by .{1,20})?$`,
    'i',
  ),
  new RegExp(`^(?:${counted}|total (?:${counted}|replies|users))(?:数|數)?\\s?[:：]\\s?\\d{1,5}$`, 'i'),
  /^[(（]?共\s?\d{1,5}\s?(?:篇|条|條|页|頁|个|則|则)[^。]{0,6}[)）]?$/,
  /^[-—–_*\s]{0,6}(?:generated (?:at|on|by|with)|exported (?:at|on|from|by|with|via)|created (?:with|by)|made with)\b.{0,80}$/i,
  /^[-—–_*\s]{0,6}(?:导出(?:时间|日期|于|自)|導出(?:時間|日期|於)|由).{0,12}[:：]?.{0,40}(?:\d{4}|导出|導出|汇出|匯出|生成)\S{0,12}$/,
  /^[-—–_*\s]{1,6}(?:来自|來自|摘自|分享自|导出自|来源[:：]?)\s?[^《》“”。]{1,24}$/,
  /^.{0,16}(?:来自|來自|分享自|导出自|from)\s?[^《》“”。]{0,12}(?:app|阅读|閱讀|读书|讀書|for (?:android|ios|iphone|ipad|mac|windows))(?:\s.{0,20})?$/i,
  /^(?:[从從]我的|(?:[发發来來]|[传傳]送|寄)自我的)\s?(?:[a-z][\w -]{1,18}|\p{Script=Han}{0,3}\s?(?:手[机機]|平板))\s?(?:[发發]送|[传傳]送|寄出)?$/iu,
  /^(?:sent from my .{1,24}|get outlook for \w{2,10}|von meinem .{1,20} gesendet|iphone から送信)$/i,
  /^(?:来自|來自|分享自|导出自|摘录自)\s?[「『“]?[^《》“”。]{0,8}(?:静读天下|靜讀天下|豆瓣|得到|多看|掌阅|掌閱|ireader|微信读书|网易蜗牛|蜗牛|京东|藏书馆|flomo|notion|kindle|kobo|readwise|moon\+?)[^《》“”。]{0,12}$/i,
  /^[^。]{0,12}(?:静读天下|豆瓣|得到|多看|掌阅|ireader|微信读书|网易蜗牛|京东读书|kindle|kobo)[^。]{0,12}(?:导出|導出|生成)$/i,
  /^(?:\w{2,12}[ _-]?)?(?:book|note|document|asset)[ _-]?(?:id|uuid)\s?[:：=]\s?\S{4,80}$/i,
  /^(?:null|undefined|none|n\/a|untitled|\(null\))$/i,
  /^(?:notebook export|(?:my |your )?(?:highlights|annotations|notes)(?: (?:&|and) (?:highlights|annotations|notes))?|citation \([^)]{1,20}\):.*)[:：]?$/i,
  /^(?:元数据|高亮划线|划线评论|本书评论|读书笔记|我的笔记|全部笔记|划线|標註|所有标注|metadata|all (?:your )?(?:annotations|highlights|notes))$/i,
  /^[^《》「」。！？:：]{0,24}(?:笔记|筆記|书摘|書摘|摘录|摘錄|标注|標註|划线|劃線|书评|書評|notes|highlights|annotations)[^《》「」。！？]{0,16}(?:备份|備份|存档|存檔|导出|導出|汇出|匯出|backup|export)$/i,
  /^(?:展开|收起|查看全文|查看原文|全部|编辑|删除|分享|复制|回复|show more|show less|read more|edit|delete|share|copy|reply|もっと見る)$/i,
  syncedBy,
  /^\d{1,5} notes\/highlights$/i,
  /^cover image$/i,
  /^(?:this document is overwritten when you make changes in .{1,40}|you should make a copy of this document before you edit it)\.$/i,
  /^(?:©|copyright\b).*$/i,
  /^(?:group|users?|total users|type)\s?[:：]\s.{1,60}$/i,
]

/** Headings over what the reader says of the work as a whole: 本书评论, 书评 No.01. */
export const reviews =
  /^(?:(?:本书|本書|全书|全書|我的|总)?(?:书评|書評|评论|評論|评价|評價|点评|點評)|(?:my )?(?:book )?reviews?)(?:\s?(?:no\.?|#)?\s?\d{1,3})?[:：]?$/i

/** Titles of parts of a book that have no rank: 序, 后记. */
export const namedParts =
  /^(?:序|序言|序章|自序|代序|前言|引言|引子|导言|導言|导论|導論|绪论|楔子|尾声|尾聲|终章|終章|后记|後記|跋|结语|結語|致谢|附录|附錄|番外|译者序|点评|prologue|epilogue|introduction|preface|foreword|afterword|conclusion|appendix|acknowledg\w+|はじめに|おわりに|あとがき|まえがき|序文|vorwort|nachwort|einleitung|préface|prólogo|epílogo)(?:$|[\s　:：·.、一二三四五六七八九十A-Z])/i

/** Ranks of parts: 第三章, 卷二, Chapter 5, `1. Lids`. */
export const rankedParts =
  /^(?:\d{1,3}\s?[장부편](?:$|\s)|第\s?[\d一二三四五六七八九十百零〇两]{1,5}\s?[章节節回卷部篇讲講课課集编編辑輯幕话話]|[卷章篇][\d一二三四五六七八九十上中下]{1,4}(?:$|[\s　:：·、])|(?:chapter|part|book|section|kapitel|teil|chapitre|partie|capítulo|parte)\s(?:\d{1,3}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten)\b|[一二三四五六七八九十]{1,3}[、．.][\s　]?\S|\d{1,3}(?:\.\d{1,3}){0,2}[.、．]?[\s　]\S)/i

/** What stands around a list of passages on a page or in a letter: its issue, who made it, how to send in, what was before. */
export const around: readonly RegExp[] = [
  /(?:^|[\s】|｜·])(?:第\s?\d{1,4}\s?[期辑輯回]|vol\.?\s?\d{1,4}|no\.?\s?\d{1,4})(?=$|[\s|｜·:：])/i,
  /^(?:整理|编辑|編輯|排版|摘录|摘錄|策划|策劃|文|供稿)\s?[:：/]\s?.{1,30}$/,
  /^(?:往期|相关|相關|延伸|推荐|推薦)(?:回顾|回顧|内容|內容|推荐|推薦|阅读|閱讀|精选|精選)\s?[:：]?$/,
  /下(?:期|周|次)(?:主题|主題|预告|預告|摘抄|见|見)/,
  /(?:邮箱|郵箱|信箱|投稿|e-?mail)\s?[:：]\s?\S+@\S+/i,
  /(?:公众号|公眾號|扫码|掃碼|长按|長按|点击|點擊).{0,20}(?:关注|關注|订阅|訂閱|加入|识别|識別)/,
]
