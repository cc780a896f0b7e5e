import type { Catalogue } from '../catalogue.js'

/** The help: titles, descriptions of commands and options, paragraphs (their lines joined by blanks). */
export const help: Catalogue = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '全局选项：',
  'Commands:': '命令：',
  'Examples:': '示例：',
  '(choices: {choices})': '（可选：{choices}）',
  '(default: {value})': '（默认：{value}）',
  '(notes --help explains the usage)': '（用法见 notes --help）',
  '(notes {command} --help explains the usage)': '（用法见 notes {command} --help）',
  'print the version': '显示版本号',
  'print this help': '显示此帮助',
  'print the help of a command': '显示某个命令的帮助',
  'print the trace of an unexpected error': '意外出错时显示调用栈',

  // notes
  'the language of messages; without it, that of the locale': '提示信息的语言；默认随系统区域设置',
  'read this configuration instead of the one of the project': '读取这个配置文件，而不是项目的配置',
  'read no file of configuration': '不读取配置文件',
  'print what is configured, and where, as JSON': '以 JSON 显示各项配置及其出处',
  'Turn raw podcast show notes into data: chapters, people, links, glossary, transcript.':
    '把播客的节目说明原文变成数据：章节、人物、链接、词汇表、文字稿。',
  'a readable view on the terminal': '在终端中阅读',
  'one JSON object': '一个 JSON 对象',
  'what was copied, as a note': '把刚复制的内容变成笔记',
  'a folder, one JSON object a line': '一个文件夹，每行一个 JSON 对象',
  'several formats, into a folder': '多种格式，写入文件夹',

  // notes parse
  'read show notes and write what they hold': '读取节目说明，写出其中的内容',
  'Read show notes and write what they hold.': '读取节目说明，写出其中的内容。',
  'files, folders, globs, or - for standard input': '文件、文件夹、通配符，或用 - 表示标准输入',
  'the input format, where it is not found out': '输入格式，未能自动识别时使用',
  "words of your own, YAML or JSON: a show's labels, roles, accounts":
    '自备的词表，YAML 或 JSON：节目自己的标签、角色、账号',
  'what to call the text from standard input': '标准输入的文本叫什么名字',
  'how to write it: json, markdown, csv, … (see notes formats); repeatable':
    '输出格式：json、markdown、csv 等（见 notes formats）；可重复',
  'write it as this Mustache template says (see docs/templates.md)': '按 Mustache 模板输出（见 docs/templates.md）',
  'write to this file or folder instead of standard output': '写入文件或文件夹，而不是标准输出',
  'for csv and tsv: write only this table, e.g. chapters': '用于 csv 和 tsv：只写这张表，如 chapters',
  'for csv: plain, or such that Excel and WPS open it': '用于 csv：普通，或便于 Excel 和 WPS 打开',
  'for html: the sound file or player that times lead to; {seconds} stands for the time':
    '用于 html：时间所链接的音频文件或播放页；{seconds} 代表时间',
  'for html: the language of headings and labels, else that of the text': '用于 html：标题和标签所用的语言；默认随正文',
  'how long the episode lasts: 1:02:03, or in seconds': '单集时长：1:02:03，或秒数',
  'begin chapters at 0:00 with one of this title': '在 0:00 处加一个以此为题的章节',
  'for markdown: for which app': '用于 markdown：供哪个应用使用',
  'for markdown: lead to notes of people and terms, [[…]]; not in plain':
    '用于 markdown：链接到人物和词汇的笔记 [[…]]；plain 不支持',
  'say where each item stands: line, column, offset': '写出每一项的位置：行、列、偏移',
  'colour the view': '是否着色',
  'the same as --color never': '同 --color never',
  'print no warnings and no summary, only errors': '不显示警告和小结，只显示错误',
  'Input: a folder stands for its .txt, .md, .html, .xml, .rss, .srt, .vtt, .sbv and .lrc files, however deep, without dot files and node_modules. Put a glob in quotes. A name with [ ] ( ) is tried as a file first. - is standard input; so is no input at all, if something is piped in. What format an input is in is found out; --from says it.':
    '输入：文件夹代表其中各层的 .txt、.md、.html、.xml、.rss、.srt、.vtt、.sbv 和 .lrc 文件，点文件和 node_modules 除外。通配符请加引号。名称含 [ ] ( ) 的，先按文件名查找。- 表示标准输入；有管道传入而未写输入时也是。输入格式自动识别，也可用 --from 指定。',
  'Format: without --format, a readable view on a terminal and JSON elsewhere; with --output FILE, what its ending says. A path (./my-emitter.js) loads your own emitter, the name of a package one that is installed in this folder. --template FILE writes what a file in the language Mustache says, with its ending: {{title}}, {{#chapters}}…{{/chapters}}; .html and .xml are escaped.':
    '格式：未写 --format 时，在终端显示便于阅读的视图，在别处输出 JSON；有 --output FILE 时按其后缀。路径（./my-emitter.js）加载自己的输出模块，包名加载安装在此文件夹的包。--template FILE 按 Mustache 模板文件输出，后缀随模板：{{title}}、{{#chapters}}…{{/chapters}}；.html 和 .xml 会转义。',
  'Several inputs, or a folder or glob, on standard output: JSON becomes one array, a --table of CSV or TSV one table whose column "episode" counts on; most other formats, and tables without --table, want --output.':
    '多个输入、文件夹或通配符写到标准输出时：JSON 合为一个数组；CSV 或 TSV 的 --table 合为一张表，其 "episode" 列连续编号；其他格式多半需要 --output，未指定 --table 的表也是。',
  'Several episodes: chapter files (chapters-json, psc, ffmetadata, matroska, webvtt-chapters, mp4chaps, audacity, youtube), subtitles and transcripts hold one; an input of several becomes a file each, which wants a folder as --output.':
    '多个单集：章节文件（chapters-json、psc、ffmetadata、matroska、webvtt-chapters、mp4chaps、audacity、youtube）、字幕和文字稿只容一集；含多集的输入会每集写一个文件，--output 须为文件夹。',
  'Output: a folder that exists, any path ending in /, or any path if there are several inputs, formats or tables, is a folder; else it is a file. In a folder each input keeps its place: shows/a/1.txt and shows/b/2.txt become a/1.json and b/2.json, their tables a/1/chapters.csv and so on. 1.txt beside 1.md become 1.txt.json and 1.md.json. A vault is one of all inputs, in the folder itself. Inputs are never overwritten. An output named as a file is overwritten, in a folder only what notes wrote there itself, unless with --force.':
    '输出：已有的文件夹、以 / 结尾的路径，以及有多个输入、格式或表时的任何路径，都是文件夹；否则是文件。在文件夹里，每个输入保持原有位置：shows/a/1.txt 和 shows/b/2.txt 写成 a/1.json 和 b/2.json，它们的表写成 a/1/chapters.csv 等。1.txt 与 1.md 并存时写成 1.txt.json 和 1.md.json。vault 由所有输入合成一个，直接写在文件夹里。输入从不被覆盖。指定为文件的输出会被覆盖；在文件夹里只覆盖 notes 自己写的，除非用 --force。',
  'Folders: what is up to date is skipped, by .notes-manifest.ndjson in the folder. --check and --dry-run print a line a file: missing, differs, stale; write, skip, remove. See docs/folders.md.':
    '文件夹：已是最新的会跳过，依据是文件夹里的 .notes-manifest.ndjson。--check 和 --dry-run 每个文件显示一行：missing 缺、differs 有差异、stale 多余；write 写、skip 跳过、remove 删除。见 docs/folders.md。',
  'Exit codes: 0 done; 1 an input could not be read or an output not written, the others are done, or --check found a difference; 2 wrong usage; 70 a bug in notes; 130 interrupted, 143 terminated.':
    '退出码：0 完成；1 有输入读不了或有输出写不了（其余已完成），或 --check 发现差异；2 用法错误；70 notes 的缺陷；130 被中断，143 被终止。',

  // notes index
  'write one table of what many inputs hold': '把多个输入的内容汇成一张表',
  'Read show notes and write one table of all they hold of a kind, with the sources of each entry.':
    '读取节目说明，把其中的一类内容汇成一张表，每一条都注明出处。',
  'what to list': '列出什么',
  'how to write it': '输出格式',
  'write to this file instead of standard output': '写入文件，而不是标准输出',
  'Tables: glossary joins what the inputs say of a term, people of a name, links of an address; chapters lists every chapter. Case, full-width letters and white space make no difference to terms and names, http and https none to addresses. Two terms that name each other as their other names are one.':
    '表：glossary 按词汇合并，people 按姓名合并，links 按地址合并；chapters 列出每个章节。词汇和姓名不区分大小写、全角半角和空白，地址不区分 http 与 https。两个词汇互为别名时算作一个。',
  'Rows: rows of one entry share its number in the column "entry". A term has a row for each definition, a name a row for each role and introduction. In a cell that holds several things each is a line. Entries stand in the order in which the inputs first have them.':
    '行：同一条的各行在 "entry" 列中编号相同。词汇每个定义一行，人物每个角色和介绍一行。一格有多项时每项一行。各条按在输入中首次出现的顺序排列。',
  'Format: csv; with --output FILE what its ending says (.csv, .tsv, .json, .ndjson, .md), if --format does not. JSON holds what each source says by itself.':
    '格式：csv；未写 --format 而有 --output FILE 时按其后缀（.csv、.tsv、.json、.ndjson、.md）。JSON 分别保存每个出处的说法。',
  'Inputs are those of notes parse; so are the exit codes.': '输入和退出码同 notes parse。',

  // notes check, notes rules
  'what is doubtful or missing': '有哪些可疑或缺漏之处',
  'report what is doubtful or missing': '报告可疑或缺漏之处',
  'Read show notes and report what is doubtful or missing in them; nothing is written.':
    '读取节目说明，报告其中可疑或缺漏之处；不写任何文件。',
  'switch a rule on, off or to another level: NAME, NAME=off, NAME=error; repeatable':
    '开关某条规则，或改变其级别：NAME、NAME=off、NAME=error；可重复',
  'how to report': '如何报告',
  'fail where there is a message of this level or above; error if not said':
    '有这一级别或更高的提示时算失败；默认 error',
  'fail where there are more warnings than these': '警告多于此数时算失败',
  'colour the report': '是否着色',
  'report errors only': '只报告错误',
  'Rules: all of them run, those too that are off in notes parse (notes rules lists them). --rule NAME=off leaves one out; NAME=info, NAME=warning and NAME=error say how grave it is; NAME alone switches it on. "all" stands for every rule, and the last word holds: --rule all=off --rule chapter-start runs that one alone.':
    '规则：全部检查，包括在 notes parse 中关闭的（见 notes rules）。--rule NAME=off 去掉一条；NAME=info、NAME=warning、NAME=error 改变级别；只写 NAME 则打开。"all" 代表所有规则，后写的为准：--rule all=off --rule chapter-start 只检查这一条。',
  'Report: text is a line for each message, as editors read it: path:line:column: level: message [rule]. json is one object. github makes annotations in a workflow of GitHub Actions, and a table in the summary of the step; it is the report there if none is asked for.':
    '报告：text 每条提示一行，编辑器可以识别：path:line:column: level: message [rule]。json 是一个对象。github 在 GitHub Actions 的工作流中生成注解，并在该步骤的摘要中生成表格；在那里未指定时默认用它。',
  'Inputs are those of notes parse.': '输入同 notes parse。',
  'Exit codes: 0 nothing that fails; 1 a message of the level of --fail-on or above, more warnings than --max-warnings, or an input that could not be read; 2 wrong usage; 70 a bug in notes; 130 interrupted.':
    '退出码：0 没有失败；1 有 --fail-on 级别或更高的提示，警告多于 --max-warnings，或有输入读不了；2 用法错误；70 notes 的缺陷；130 被中断。',
  'list the rules, or explain one': '列出规则，或解释一条',
  'List the rules that messages come from, or explain one.': '列出产生提示的规则，或解释其中一条。',
  'a rule': '规则的名称',
  'The list says of each rule its level in notes parse, its level in notes check, and what it reports. Rules that are off in notes parse are switched on by the formats whose readers mind, as --format youtube.':
    '列表给出每条规则在 notes parse 和 notes check 中的级别，以及报告什么。在 notes parse 中关闭的规则，由介意它们的格式打开，如 --format youtube。',

  // notes inspect
  'tell how one input is read': '说明一个输入是如何读取的',
  'Tell how one input is read, so that a wrong reading can be understood and reported.':
    '说明一个输入是如何读取的，以便弄清并报告误读。',
  'a file, or - for standard input': '文件，或用 - 表示标准输入',
  'show the tree, too': '同时显示树',
  'text for people, json for programs': '供人阅读（text）或供程序使用（json）',
  'It shows the format and what it was told by; the lines, + where their line break was lost, with the reader that took each (src/recognise/ has a file of most names) and what it became; how much of the input became what. Formats that are not read line by line, as subtitles, have no lines: see --tree.':
    '显示：格式及判断依据；各行（换行丢失处标 +），由哪个读取器读取（多数在 src/recognise/ 中有同名文件），成为什么；输入的多少成为什么。字幕等不逐行读取的格式没有行：见 --tree。',
  'Exit codes are those of notes parse.': '退出码同 notes parse。',

  // notes completion
  'print a script that completes words in a shell': '输出让 shell 补全命令的脚本',
  'Print a script that lets a shell complete commands, options and their values.':
    '输出一段脚本，让 shell 补全命令、选项及其值。',
  'the shell': '所用的 shell',
  'in ~/.bashrc': '写在 ~/.bashrc 中',
  'in ~/.zshrc': '写在 ~/.zshrc 中',
  'in $PROFILE': '写在 $PROFILE 中',
  'say what the last of these words can become': '给出最后一个词可以补全成什么',
  'the words behind notes': 'notes 之后的各个词',

  // notes formats, notes schema
  'the name of a command': '命令的名称',
  'show a long view at once, not page by page': '一次显示全部内容，不分页',
  'View: what is longer than the window goes through $PAGER, or else less; none if PAGER is empty or cat. Titles are links where the terminal is known to show them; FORCE_HYPERLINK=1 or 0 says so. NO_COLOR is obeyed.':
    '视图：超出窗口的内容经 $PAGER 分页显示，未设置时用 less；PAGER 为空或为 cat 时不分页。终端支持时，标题可以点击；FORCE_HYPERLINK=1 或 0 可以指定。遵守 NO_COLOR。',
  'List the formats that --format takes.': '列出 --format 可用的格式。',
  'name, ending, what it is for': '名称、后缀、用途',
  'those for WebVTT': '与 WebVTT 有关的格式',
  'Print the JSON Schema of what --format json writes.': '输出 --format json 的 JSON Schema。',
  'what a document holds': '文档里有什么',
  'list the formats that --format takes': '列出 --format 可用的格式',
  'print the JSON Schema of what --format json writes': '输出 --format json 的 JSON Schema',
  'the whole document, as `notes schema` describes it': '整个文档，结构见 `notes schema`',
  'the same, one document a line, for jq and databases': '同上，每行一个文档，供 jq 和数据库使用',
  'a note to read, with front matter, for Obsidian and GitHub':
    '可读的笔记，带 front matter，供 Obsidian 和 GitHub 使用',
  'a folder of linked notes: episodes, people, terms, for Obsidian':
    '互相链接的笔记文件夹：单集、人物、词汇，供 Obsidian 使用',
  'a page to read: time bar, chapters, terms, transcript with search':
    '可读的网页：时间轴、章节、词汇解释、可搜索的文字稿',
  'one table per kind of item, for spreadsheets and databases': '每类内容一张表，供电子表格和数据库使用',
  'the same tables, a row a line, for cut, awk and Miller': '同样的表，每条一行，供 cut、awk 和 Miller 使用',
  'the glossary as cards for the import of Anki': '把词汇表变成可导入 Anki 的卡片',
  'the transcript as SubRip subtitles, for players and editors': '文字稿，SubRip 字幕，供播放器和剪辑软件使用',
  'the transcript as WebVTT with voices, for the web and Apple Podcasts':
    '文字稿，带说话人的 WebVTT，供网页和 Apple Podcasts 使用',
  'the transcript as JSON of Podcasting 2.0, for podcast apps': '文字稿，Podcasting 2.0 的 JSON，供播客应用使用',
  'the transcript as plain text to read, with speakers and times': '文字稿，带说话人和时间的纯文本，供阅读',
  'chapters for podcast apps: Podcasting 2.0 JSON chapters': '章节，供播客应用使用：Podcasting 2.0 JSON chapters',
  'chapters for feeds: Podlove Simple Chapters': '章节，供订阅源使用：Podlove Simple Chapters',
  'chapters for ffmpeg, to put into m4a, mp3 and others': '章节，供 ffmpeg 写入 m4a、mp3 等',
  'chapters for players on the web: a WebVTT track': '章节，供网页播放器使用：WebVTT 轨道',
  'chapters for mkvmerge: Matroska XML': '章节，供 mkvmerge 使用：Matroska XML',
  'chapters for mp4chaps, mp3chaps, Auphonic: a line each': '章节，供 mp4chaps、mp3chaps、Auphonic 使用：每个一行',
  'chapters as a label track of Audacity': '章节，Audacity 的标签轨道',
  'chapters as lines for a description on YouTube': '章节，YouTube 简介中的时间行',
  'the excerpts for the CSV import of Readwise': '摘录，可用 CSV 导入 Readwise',
  'an outline for Logseq, Workflowy and others': '大纲，供 Logseq、Workflowy 等使用',
  'the episodes for search engines: schema.org PodcastEpisode': '单集，供搜索引擎使用：schema.org PodcastEpisode',
}
