import type { Catalogue } from '../catalogue.js'

/** What rules and readers say of an input: `Unexpected X, expected Y; what was done`. */
export const doubts: Catalogue = {
  // What several share.
  '{+reason} (and {count} more)': '{+reason}（另有 {count} 处）',
  '{+reason}, and {count} more such': '{+reason}；另有 {count} 处同类问题',
  '{+reason}, and {count} more such error': '{+reason}；另有 {count} 处同类错误',
  '{+reason}, and {count} more such errors': '{+reason}；另有 {count} 处同类错误',
  list: '列表',
  object: '对象',
  'a list': '列表',
  'an object': '对象',
  '`true` or `false`': '`true` 或 `false`',
  comma: '逗号',
  colon: '冒号',
  key: '键',
  date: '日期',
  duration: '时长',
  start: '起点',
  end: '终点',

  // Rules.
  'Unexpected time `{time}` after `{before}`, expected ascending times; the order of the text is kept':
    '时间 `{time}` 排在 `{before}` 之后，应由先到后；保留原文顺序',
  'Unexpected second chapter at `{time}`, expected one; the first is `{title}`':
    '`{time}` 处有第二个章节，应只有一个；第一个是 `{title}`',
  'Unexpected time `{time}`, expected seconds from 00 to 59; the line is not read as a chapter':
    '时间 `{time}` 有误，秒数应为 00 到 59；此行不作为章节',
  'Unexpected number of chapters `{count}`, expected `{least}` at least: YouTube, Spotify and Apple Podcasts show none otherwise':
    '章节数为 `{count}`，至少应为 `{least}`：否则 YouTube、Spotify 和 Apple Podcasts 不显示章节',
  'Unexpected last chapter at `{time}` without an end, expected one, or the duration of the episode; where a format wants an end it is a second behind the start':
    '最后一个章节 `{time}` 没有终点，应有终点或单集时长；需要终点的格式会取起点之后一秒',
  'Unexpected chapter from `{start}` to `{end}`, expected `{least}` seconds at least: YouTube shows no chapters otherwise':
    '章节从 `{start}` 到 `{end}`，至少应有 `{least}` 秒：否则 YouTube 不显示章节',
  'Unexpected episode without chapters, expected one at least; a chapter file of it is empty, or not written':
    '单集没有章节，至少应有一个；它的章节文件将为空，或不写出',
  'Unexpected first chapter at `{time}`, expected one at `0:00`: YouTube, Spotify and Apple Podcasts show no chapters without it':
    '第一个章节在 `{time}`，应在 `0:00`：否则 YouTube、Spotify 和 Apple Podcasts 不显示章节',
  'Unexpected line without its line breaks, expected an item a line; where each ends is recovered, check the titles':
    '此行丢失了换行，应一行一项；断行处由推断得出，请核对标题',
  'Unexpected furniture of a page, expected show notes; a line is set aside as boilerplate':
    '混入了网页或应用界面的文字，应为节目说明；1 行已归入杂项',
  'Unexpected furniture of a page, expected show notes; {count} lines are set aside as boilerplate':
    '混入了网页或应用界面的文字，应为节目说明；{count} 行已归入杂项',
  'Unexpected furniture of a page in the middle of an episode, expected its own lines; check that nothing around it was lost':
    '单集中间混入了网页或应用界面的文字，应为节目说明；请核对其前后有无遗漏',
  'Unexpected chapter at `{time}`, expected one within the `{duration}` of the episode; both are kept':
    '章节在 `{time}`，超出了单集时长 `{duration}`；两者都保留',
  'Unexpected chapter at `{time}` without a title, expected one': '`{time}` 处的章节没有标题',
  'Unexpected heading `{heading}` with nothing below it, expected an item or a text':
    '标题 `{heading}` 下面没有内容，应有条目或文字',
  'Unexpected heading `{heading}`, expected words that the vocabulary knows; what kind of items stand below it is not known':
    '标题 `{heading}` 不在词表中；不清楚其下是哪一类条目',
  'Unexpected person `{name}` without a role, expected host, guest or another; taken for `{role}`':
    '人物 `{name}` 没有写明角色，应为主播、嘉宾或其他；当作 `{role}`',
  'Unexpected second definition of `{term}`, expected one; both say the same': '词汇 `{term}` 解释了两次，内容相同',
  'Unexpected second definition of `{term}`, expected one; they differ, and both are kept':
    '词汇 `{term}` 解释了两次，内容不同；两者都保留',
  'Unexpected list of `{count}` references without an address, expected addresses':
    '列表中的 `{count}` 条链接都没有地址',
  'Unexpected reference `{title}` without an address, expected one': '链接 `{title}` 没有地址',
  'Unexpected address `{url}` without a title, expected one': '地址 `{url}` 没有标题',
  'Unexpected `{bracket}` without its counterpart in `{url}`, expected brackets in pairs; the address may be cut off':
    '`{url}` 中的 `{bracket}` 没有成对；地址可能被截断',
  'Unexpected tracking by {names} in `{url}`, expected the address without it': '`{url}` 带有跟踪参数 {names}；请去掉',
  'Unexpected `{trace}`, expected the mail address that the page hid; look it up there':
    '`{trace}` 是网页隐藏的邮箱地址；请到原网页查看',
  'Unexpected bytes that are no UTF-8, expected UTF-8; read as `{encoding}`':
    '编码不是 UTF-8，应为 UTF-8；已按 `{encoding}` 读取',

  // Input that breaks off.
  'Unexpected end of the input, expected {missing}; what stands before it is read':
    '输入中途结束，后面应有 {missing}；此前的内容已读取',
  'Unexpected end of the input inside a mark, expected `>`; what stands before it is read':
    '输入在标签中间结束，后面应有 `>`；此前的内容已读取',
  'Unexpected end of the input inside {element}, expected its closing tag; what stands before it is read':
    '输入在 {element} 内结束，缺少结束标签；此前的内容已读取',

  // HTML and XML.
  'Unexpected mark ({code}), expected valid HTML; read as browsers do':
    '标记有误（{code}），应为合法的 HTML；按浏览器的方式读取',
  'Unexpected {tag} that is not closed, expected {closing}; read as browsers do':
    '{tag} 没有闭合，缺少 {closing}；按浏览器的方式读取',
  'Unexpected {tag} that closes nothing, expected {opening} before it; read as browsers do':
    '{tag} 没有对应的开始标签，前面应有 {opening}；按浏览器的方式读取',
  'Unexpected {tag}, expected the closing tag of an open element; left out': '{tag} 没有对应的开始标签；已略去',
  'Unexpected closing tag, expected one of an open element; left out': '结束标签没有对应的开始标签；已略去',
  'Unexpected `<`, expected `&lt;`; kept as text': '单独的 `<` 应写作 `&lt;`；作为文字保留',
  'Unexpected `&`, expected `&amp;`; kept as text': '单独的 `&` 应写作 `&amp;`；作为文字保留',
  'Unexpected bare `{sign}`, expected {entity}; kept as text': '单独的 `{sign}` 应写作 {entity}；作为文字保留',
  'Unexpected {name}, expected a reference of XML; read as in HTML': '{name} 不是 XML 的实体；按 HTML 读取',
  'Unexpected reference, expected one that XML knows; kept as text': '实体引用有误，应为 XML 认识的实体；作为文字保留',
  'Unexpected text outside the root element, expected none; set aside': '根元素之外有文字，应没有；已归入杂项',
  'Unexpected second root element, expected one; read all the same': '有第二个根元素，应只有一个；仍然读取',
  'Unexpected input without an element, expected XML; set aside': '输入里没有元素，应为 XML；已归入杂项',
  'Unexpected `--` in a comment, expected `-->`; the comment goes on': '注释里有 `--`，结尾应为 `-->`；注释继续',
  'Unexpected form of an attribute, expected `name="value"`; read as far as it goes':
    '属性的写法有误，应为 `name="value"`；读到能读之处',
  'Unexpected form of the XML declaration, expected it whole and at the start; passed over':
    'XML 声明有误，应完整并位于开头；已跳过',
  'Unexpected mark, expected well-formed XML; read around it': '标记有误，应为格式良好的 XML；已绕过',
  'Unexpected page of an error {title}, expected show notes; its words are kept':
    '这是报错页面 {title}，应为节目说明；文字保留',

  // JSON.
  'Unexpected {token}, expected {missing} before it; read as if it were there':
    '{token} 之前缺少 {missing}；按已有处理',
  'Unexpected {token}, expected a key before it; read as if it were there': '{token} 之前缺少键；按已有处理',
  'Unexpected {token}, expected a comma before it; read as if it were there': '{token} 之前缺少逗号；按已有处理',
  'Unexpected {token}, expected a value of JSON; set aside': '{token} 有误，应为 JSON 的值；已归入杂项',
  'Unexpected {token}, expected JSON; set aside': '{token} 有误，应为 JSON；已归入杂项',
  'Unexpected {token} where none is open, expected none; left out': '{token} 没有对应的开头；已略去',
  'Unexpected {token} behind a {+before}, expected a value; read without one':
    '{+before}之后直接是 {token}，应有一个值；按没有值读取',
  'Unexpected `"` inside a text, expected `\\"`; read as part of it': '文本中的 `"` 应写作 `\\"`；作为文本的一部分读取',
  'Unexpected line break inside a text, expected `\\n`; read as it stands': '文本中的换行应写作 `\\n`；照原样读取',
  'Unexpected JSON without an episode, expected objects with a title and show notes; read as plain text':
    'JSON 里没有单集，应为带标题和节目说明的对象；按纯文本读取',
  'Unexpected JSON without segments, expected a list of objects with a text and its time; its words are kept':
    'JSON 里没有文字稿片段，应为带文本和时间的对象列表；文字保留',
  'Unexpected JSON without reading notes, expected a list of objects with a passage and its place; read as plain text':
    'JSON 里没有读书笔记，应为带摘录和位置的对象列表；按纯文本读取',
  'Unexpected member of a list of reading notes, expected an object; set aside':
    '读书笔记列表中的一项不是对象；已归入杂项',
  'Unexpected {+type} as {key}, expected text; left out': '{key} 是{+type}，应为文本；已略去',
  'Unexpected {key} that is {+type}, expected a single value; set aside': '{key} 是{+type}，应为单个值；已归入杂项',

  // Episodes and feeds.
  'Unexpected item without a title, expected one; read all the same': '条目没有标题；仍然读取',
  'Unexpected item without an enclosure, expected one; read all the same': '条目没有音频附件（enclosure）；仍然读取',
  'Unexpected item without an id, expected one; read all the same': '条目没有标识（guid 或 id）；仍然读取',
  'Unexpected feed without an item, expected `<item>` or `<entry>`; read as plain text':
    '订阅源里没有条目，应有 `<item>` 或 `<entry>`；按纯文本读取',
  'Unexpected feed without an item, expected `<item>` or `<entry>`; what it says of the show is set aside':
    '订阅源里没有条目，应有 `<item>` 或 `<entry>`；节目本身的信息已归入杂项',
  'Unexpected date {value}, expected one like `2024-01-31`; left out': '日期 {value} 有误，应形如 `2024-01-31`；已略去',
  'Unexpected date {value}, expected a day; left out': '日期 {value} 有误，应为某一天；已略去',
  'Unexpected duration {value}, expected seconds or one like `1:02:03`; left out':
    '时长 {value} 有误，应为秒数或形如 `1:02:03`；已略去',

  // Chapters.
  'Unexpected chapter that is no object, expected one with a start and a title; set aside':
    '章节不是对象，应为带起点和标题的对象；已归入杂项',
  'Unexpected chapters that are no list, expected one; set aside': '章节不是列表，应为列表；已归入杂项',
  'Unexpected chapter without a start, expected a time; set aside': '章节没有起点，应有时间；已归入杂项',
  'Unexpected chapter without `{key}`, expected a time; set aside': '章节没有 `{key}`，应有时间；已归入杂项',
  'Unexpected chapter without `{key}`, expected a number of seconds; set aside':
    '章节没有 `{key}`，应有秒数；已归入杂项',
  'Unexpected chapter without `{key}`, expected a whole number; set aside': '章节没有 `{key}`，应有整数；已归入杂项',
  'Unexpected start {value}, expected seconds or a clock; the chapter is set aside':
    '起点 {value} 有误，应为秒数或时间；此章节已归入杂项',
  'Unexpected start {value}, expected a time like `{example}`; the chapter is set aside':
    '起点 {value} 有误，应为形如 `{example}` 的时间；此章节已归入杂项',
  'Unexpected startTime {value}, expected a number of seconds; the chapter is set aside':
    'startTime {value} 有误，应为秒数；此章节已归入杂项',
  'Unexpected START {value}, expected a whole number; the chapter is set aside':
    'START {value} 有误，应为整数；此章节已归入杂项',
  'Unexpected TIMEBASE {value}, expected one like `{example}`; the chapter is set aside':
    'TIMEBASE {value} 有误，应形如 `{example}`；此章节已归入杂项',
  'Unexpected END {value}, expected a whole number; left out': 'END {value} 有误，应为整数；已略去',
  'Unexpected endTime {value}, expected a number of seconds; left out': 'endTime {value} 有误，应为秒数；已略去',
  'Unexpected end {value}, expected a time like `{example}`; left out':
    '终点 {value} 有误，应为形如 `{example}` 的时间；已略去',
  'Unexpected {+name} {value}, expected a number of seconds; left out': '{+name} {value} 有误，应为秒数；已略去',
  'Unexpected {key} {value} as text, expected a number; read as one': '{key} {value} 是文本，应为数字；按数字读取',
  'Unexpected {key} {value} without quotes, expected text; read as such':
    '{key} {value} 没有引号，应为文本；按文本读取',
  'Unexpected line {words}, expected start, end and label parted by tabs; set aside':
    '此行 {words} 有误，应为以制表符分隔的起点、终点和标题；已归入杂项',
  'Unexpected line {words}, expected one like `{example}`; set aside':
    '此行 {words} 有误，应形如 `{example}`；已归入杂项',
  'Unexpected line {words}, expected `{example}` or the name of such a chapter; set aside':
    '此行 {words} 有误，应为 `{example}` 或这样一个章节的名称；已归入杂项',
  'Unexpected end `{end}` before start `{start}`, expected a later one; kept as it stands':
    '终点 `{end}` 早于起点 `{start}`，应晚于起点；照原样保留',

  // Subtitles, lyrics and transcripts.
  'Unexpected input without a cue, expected times like `{example}`; its words are kept':
    '输入里没有字幕，应有形如 `{example}` 的时间；文字保留',
  'Unexpected start without `WEBVTT`, expected that line; the cues are read all the same':
    '开头缺少 `WEBVTT` 一行；字幕仍然读取',
  'Unexpected cue without an index, expected a number above its times; read all the same':
    '字幕没有序号，时间上方应有一个数字；仍然读取',
  'Unexpected times {times}, expected ones like `{example}`; left out where unreadable':
    '时间 {times} 有误，应形如 `{example}`；读不出的已略去',
  'Unexpected end before the start in {times}, expected a later one; kept as it stands':
    '{times} 的终点早于起点，应晚于起点；照原样保留',
  'Unexpected segment without words, expected an object with a text; set aside':
    '文字稿片段没有文字，应为带文本的对象；已归入杂项',
  'Unexpected time {value}, expected one like `{example}`; left out': '时间 {value} 有误，应形如 `{example}`；已略去',
  'Unexpected input without a timed line, expected ones like `{example}`; its words are kept':
    '输入里没有带时间的行，应形如 `{example}`；文字保留',
  'Unexpected offset {value}, expected none, as players disagree on its direction; the times are kept as they stand':
    '有时间偏移 {value}，最好没有：各播放器对其方向理解不一；时间照原样保留',
  'Unexpected length {value}, expected a time like `{example}`; set aside':
    '长度 {value} 有误，应为形如 `{example}` 的时间；已归入杂项',

  // Tables of reading notes.
  'Unexpected text without the names of columns of reading notes, expected a line of them; read as plain text':
    '缺少读书笔记的列名，应有一行列名；按纯文本读取',
  'Unexpected row of {count} cells, expected {expected}; the last are set aside':
    '此行有 {count} 格，应为 {expected} 格；多出的已归入杂项',

  // What rules report, in a line.
  'XML, JSON or HTML that breaks off: what stands before its end is read':
    'XML、JSON 或 HTML 中途中断：此前的内容已读取',
  'what the input format does not allow, and what was made of it': '输入格式不允许的写法，以及如何处理',
  'an item that was set aside: a chapter without a start, JSON without an episode':
    '归入杂项的条目：没有起点的章节、没有单集的 JSON',
  'a value of an item that is missing, of the wrong type, unreadable, or at odds with another':
    '条目的某个值空缺、类型不对、无法读取，或与其他值矛盾',
  'a time that runs backwards': '时间倒退',
  'a time that an episode states twice': '同一单集中重复的时间',
  'an episode without chapters, of which a chapter file holds none': '单集没有章节，章节文件因此为空',
  'chapters of which none begins at 0:00, as YouTube, Spotify and Apple Podcasts want it':
    '没有章节从 0:00 开始，而 YouTube、Spotify 和 Apple Podcasts 要求如此',
  'fewer than three chapters, of which YouTube, Spotify and Apple Podcasts show none':
    '章节少于三个，YouTube、Spotify 和 Apple Podcasts 因此不显示',
  'a chapter of less than ten seconds: YouTube shows no chapters then': '章节不足十秒，YouTube 因此不显示章节',
  'a last chapter whose end nobody states: formats that want one give it a second':
    '最后一个章节没有终点，需要终点的格式会给它一秒',
  'a line that opens with a time whose seconds exceed 59': '行首时间的秒数超过 59',
  'a line that lost its line breaks: the cuts are recovered, check the titles':
    '丢失了换行的行：断行处由推断得出，请核对标题',
  'lines of the page around the text, set aside': '正文之外的网页或应用界面文字，已归入杂项',
  'bytes that are no UTF-8, and what they were read as': '编码不是 UTF-8，以及按何种编码读取',
  'a chapter that begins behind the end of the episode': '章节的起点超出单集时长',
  'a chapter without a title': '没有标题的章节',
  'a heading with nothing below it': '下面没有内容的标题',
  'a heading that the vocabulary does not know: what stands below it is not told apart':
    '词表中没有的标题：其下的内容不能分类',
  'people whose role the text does not say: it is guessed': '没有写明角色的人物：角色由推断得出',
  'a term that an episode defines twice': '同一单集中解释了两次的词汇',
  'a reference without an address, or an address without a title': '没有地址的链接，或没有标题的地址',
  'an address with a bracket too few or too many': '括号不成对的地址',
  'an address with parameters that tell who shared it, or of a campaign': '带有跟踪参数的地址：来自分享者或推广活动',
  'a mail address that the page hid from copying': '网页隐藏、复制时丢失的邮箱地址',
  'lines of a page in the middle of an episode': '单集中间的网页或应用界面文字',
}
