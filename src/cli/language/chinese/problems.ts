import type { Catalogue } from '../catalogue.js'

/** What is wrong with a file, an option, a module or a template, and what to do about it. */
export const problems: Catalogue = {
  // Files.
  'does not exist; check the name': '不存在；请检查名称',
  'does not exist: a part of its path is a file, not a folder; check the name':
    '不存在：路径中有一段是文件，不是文件夹；请检查名称',
  'permission denied; check its rights with `ls -l`': '没有权限；请用 `ls -l` 查看权限',
  'is a folder, not a file; name a file': '是文件夹，不是文件；请给出文件',
  'is a symbolic link that leads to itself; mend the link': '是指向自身的符号链接；请修正链接',
  'has a name too long for this file system (255 bytes, 85 Han characters); shorten it':
    '文件名超过文件系统的上限（255 字节，即 85 个汉字）；请缩短',
  'cannot be opened: too many open files; raise `ulimit -n`': '无法打开：打开的文件太多；请调高 `ulimit -n`',
  'cannot be written: no space left on the device; make room or write elsewhere':
    '无法写入：磁盘空间不足；请腾出空间或写到别处',
  'cannot be written: the disk quota is used up; make room or write elsewhere':
    '无法写入：磁盘配额已用完；请腾出空间或写到别处',
  'cannot be written: the file system is read-only; write elsewhere': '无法写入：文件系统只读；请写到别处',
  'cannot be read or written: the device reports an error': '无法读写：设备报错',
  'cannot be read or written ({code})': '无法读写（{code}）',
  'cannot be written: {+reason}; choose another --output': '无法写入：{+reason}；请另选 --output',
  'a part of its path is a file, not a folder': '路径中有一段是文件，不是文件夹',
  'permission denied': '没有权限',
  'its folder is not there': '所在文件夹不存在',
  'is a folder: cannot be written as a file; choose another --output': '是文件夹，不能作为文件写入；请另选 --output',
  'holds no .txt, .md or .markdown file; name the files, or give a glob in quotes':
    '里没有 .txt、.md 或 .markdown 文件；请写出文件名，或用引号给出通配符',
  'is no file, and as a glob it matches none; check the name or the pattern':
    '不是文件，作为通配符也没有匹配；请检查名称或通配符',
  'is larger than 100 MiB: this is hardly show notes; split it': '超过 100 MiB，不像是节目说明；请拆分',
  'is empty: nothing came in; pipe a text in or name a file': '为空：没有读到内容；请用管道传入文本，或给出文件',
  'is empty: there is nothing to parse; check the file': '为空：没有可解析的内容；请检查文件',
  'starts with the mark of {encoding} but is not valid {same}; save it as UTF-8':
    '以 {encoding} 的标记开头，却不是有效的 {encoding}；请另存为 UTF-8',
  'holds NUL bytes: this is binary data, not text; give the text itself':
    '含有 NUL 字节：这是二进制数据，不是文本；请给出文本',
  'is not valid UTF-8, UTF-16, GB18030, Big5, Shift JIS or EUC-KR; save it as UTF-8':
    '不是有效的 UTF-8、UTF-16、GB18030、Big5、Shift JIS 或 EUC-KR；请另存为 UTF-8',
  'is not UTF-8; save it as UTF-8': '不是 UTF-8；请另存为 UTF-8',

  // Options.
  '(Did you mean {name}?)': '（是不是 {name}？）',
  '(Did you mean one of {names}?)': '（是不是其中之一：{names}？）',
  'It is one of {names}.': '可选：{names}。',
  "unknown format '{name}'": '没有名为“{name}”的格式',
  'It is one of {names}, the path of a module (./my-emitter.js), or a package installed here.':
    '可选：{names}，模块的路径（./my-emitter.js），或安装在此的包。',
  "unknown table '{name}'": '没有名为“{name}”的表',
  '{option} is an option of {formats}': '{option} 是 {formats} 的选项',
  'Add --format {format}, or leave it out.': '请加上 --format {format}，或去掉它。',
  '--duration is of one episode, and there are several inputs': '--duration 只对应一个单集，而输入不止一个',
  '--media plays one episode, and there are several inputs': '--media 只播放一个单集，而输入不止一个',
  'Unexpected media `{media}`, expected an address that begins with `https://` or `http://`':
    '--media 的地址 `{media}` 不对：应以 `https://` 或 `http://` 开头',
  'Unexpected media for {count} episodes, expected one episode': '--media 只播放一个单集，而输入有 {count} 集',
  'holds {count} episodes, and --duration is of one; leave it out':
    '含有 {count} 个单集，而 --duration 只对应一个；请去掉它',
  "unknown rule '{name}'": '没有名为“{name}”的规则',
  'notes rules lists them.': '全部规则见 notes rules。',
  "--rule {value}: unknown level '{level}'": '--rule {value}：没有名为“{level}”的级别',
  "--max-warnings is '{value}'": '--max-warnings 的值是“{value}”',
  'Say how many warnings may be, as 0.': '请写出允许的警告数，如 0。',
  'too many warnings: {count}, and --max-warnings allows {limit}':
    '警告太多：有 {count} 条，--max-warnings 允许 {limit} 条',
  'Check them one by one.': '请逐个检查。',
  "--duration is '{value}'": '--duration 的值是“{value}”',
  'Say how long the episode lasts, as 1:02:03 or in seconds: 3723.': '请写出单集的时长，如 1:02:03，或秒数：3723。',
  '--output is empty': '--output 为空',
  'Name a file or a folder, or - for standard output.': '请给出文件或文件夹，或用 - 表示标准输出。',
  'several formats cannot share standard output': '标准输出不能同时容纳多种格式',
  'Add --output with a folder.': '请加上 --output 和一个文件夹。',
  'Add --output with a folder: one file for each input.': '请加上 --output 和一个文件夹：每个输入一个文件。',
  '{format} writes {+things}, and standard output takes one': '{format} 会写出{+things}，标准输出只容一个',
  'several files': '多个文件',
  'several tables': '多张表',
  'Add --output with a folder: out/': '请加上 --output 和一个文件夹：out/',
  '--links leads to notes, and plain Markdown knows none': '--links 指向其他笔记，而普通的 Markdown 没有这种链接',
  'Add --flavor obsidian or --flavor logseq.': '请加上 --flavor obsidian 或 --flavor logseq。',
  'is an input, which is not overwritten; choose another --output': '是一个输入，不会被覆盖；请另选 --output',
  'Name one with --table, or add --output with a folder.': '请用 --table 指定一张，或加上 --output 和一个文件夹。',
  'several outputs in {format} cannot be joined on standard output': '{format} 的多份输出无法在标准输出中合为一份',
  '{format} writes several tables': '{format} 会写出多张表',
  '{format} writes several files': '{format} 会写出多个文件',
  '{path} is a file, not a folder': '{path} 是文件，不是文件夹',
  '{path} is a file, and {+reason}': '{path} 是文件，而{+reason}',
  '{path} looks like a file, and {+reason}': '{path} 看起来是文件名，而{+reason}',
  '{path} stands for {count} inputs, and one is inspected': '{path} 对应 {count} 个输入，而只能查看一个',
  'Name a file.': '请给出一个文件。',
  'the ending {extension} of {path} is of no format of an index': '{path} 的后缀 {extension} 不属于任何总表格式',
  'Say which with --format: {formats}.': '请用 --format 说明格式：{formats}。',
  'Choose another --output.': '请另选 --output。',
  'there are several formats': '格式不止一种',
  'there are several inputs': '输入不止一个',
  'Name one table with --table, or a folder with --output: out/':
    '请用 --table 指定一张表，或用 --output 指定文件夹：out/',
  'Name a folder with --output: out/': '请用 --output 指定文件夹：out/',
  'the ending {extension} of {path} is of no format': '{path} 的后缀 {extension} 不属于任何格式',
  'Say which with --format.': '请用 --format 说明格式。',
  '{format} writes several files, and {path} is one': '{format} 会写出多个文件，而 {path} 只是一个',
  "{format} wants to write a file named '{name}', which is no plain name":
    '{format} 要写名为“{name}”的文件，这不是普通的文件名',
  '{path} would overwrite an input': '{path} 会覆盖一个输入',
  '{path} would overwrite the template': '{path} 会覆盖模板',
  '{one} and {other} would both become {path}': '{one} 和 {other} 都会写成 {path}',
  'Parse them one by one.': '请逐个解析。',

  // Emitters, templates, vocabularies.
  'Check the path.': '请检查路径。',
  'the emitter {path} does not exist': '输出模块 {path} 不存在',
  'the emitter {path} cannot be loaded: {reason}': '输出模块 {path} 无法加载：{reason}',
  'Where it is: node {path}': '查看位置：node {path}',
  'the default export of the emitter {path} is {+found}, expected an object':
    '输出模块 {path} 的默认导出是{+found}，应为对象',
  'the emitter {path} is CommonJS made of an ES module, expected an ES module':
    '输出模块 {path} 是由 ES 模块转成的 CommonJS，应为 ES 模块',
  'Compile it with "module": "nodenext", and "type": "module" in its package.json.':
    '编译时请用 "module": "nodenext"，并在它的 package.json 中写上 "type": "module"。',
  'the emitter {path} has no default export: {+found}': '输出模块 {path} 没有默认导出：{+found}',
  'it exports nothing': '它没有任何导出',
  'it exports {names}': '它导出了 {names}',
  'Expected: export default { name, extension, mediaType, description, emit(document) { … } }':
    '应为：export default { name, extension, mediaType, description, emit(document) { … } }',
  'the emitter {path}: {+faults}': '输出模块 {path}：{+faults}',
  '`{key}` is {+found}, expected {+expected}; {+others}': '`{key}` 是{+found}，应为{+expected}；{+others}',
  '`{key}` is {+found}, expected {+expected}': '`{key}` 是{+found}，应为{+expected}',
  "a word, as 'titles'": "一个词，如 'titles'",
  "an ending with its dot, as '.txt'": "带点的后缀，如 '.txt'",
  "a media type, as 'text/plain'": "媒体类型，如 'text/plain'",
  'nothing, true or false': '空缺、true 或 false',
  'all inputs together': '所有输入',
  'nothing, or a list of rules (see notes rules)': '空缺，或规则的列表（见 notes rules）',
  'a text': '文本',
  'a function': '函数',
  missing: '空缺',
  'nothing (undefined)': '空（undefined）',
  'an empty text': '空文本',
  "the text '{text}'": "文本 '{text}'",
  'the number {value}': '数字 {value}',
  'the boolean {value}': '布尔值 {value}',
  'an array': '数组',
  'the package {name} cannot be loaded: {reason}': '包 {name} 无法加载：{reason}',
  'this emitter failed at {+input}: it gave {+fault}; mend it':
    '此输出模块在 {+input} 处失败：它给出了{+fault}；请修正',
  'this emitter failed at {+input} ({reason}); mend it': '此输出模块在 {+input} 处失败（{reason}）；请修正',
  'a promise, expected a text: `emit` must not be async': '一个 promise，应为文本：`emit` 不能是异步的',
  '{+value}, expected a text, or an object of file names and texts': '{+value}，应为文本，或由文件名和文本组成的对象',
  "{+value} for the file '{name}', expected a text": '文件“{name}”的{+value}，应为文本',
  'the template {path}: {+reason}': '模板 {path}：{+reason}',
  '{place}: Unclosed section `{section}`, expected {{/{same}}}':
    '{place}：区段 `{section}` 没有结束，应有 {{/{section}}}',
  '{place}: Unexpected {{/{section}}}, expected {{#{same}}} before it':
    '{place}：{{/{section}}} 没有开头，前面应有 {{#{section}}}',
  '{place}: Unclosed tag, expected }}': '{place}：标签没有结束，应有 }}',
  '{place}: Unexpected value `{name}`, which is {+kind}, expected {{#{same}}}…{{/{also}}}':
    '{place}：`{name}` 是{+kind}，不能作为单个值，应写作 {{#{name}}}…{{/{name}}}',
  'a group of fields': '一组字段',
  '{place}: Unexpected field `{name}`, expected one of {names}': '{place}：没有字段 `{name}`，可选：{names}',
  '{place}: Unexpected partial `{name}`, expected a template of one file':
    '{place}：不支持引用其他模板 `{name}`，模板应为单个文件',
  'the vocabulary {path}: {+reason}': '词表 {path}：{+reason}',
  'Unexpected YAML: {reason}': 'YAML 有误：{reason}',
  'Unexpected {+found}, expected an object with {keys}': '内容是{+found}，应为对象，键可为 {keys}',
  'Unexpected key `{key}`, expected {keys}': '没有名为 `{key}` 的键，可选：{keys}',
  'Unexpected {+found} in `{key}`, expected an object of lists of words':
    '`{key}` 是{+found}，应为由词的列表组成的对象',
  'Unexpected {+found} in `{key}`, expected a list of words': '`{key}` 是{+found}，应为词的列表',
  'Unexpected {+found} in `{key}`, expected a word; put it in quotes': '`{key}` 里有{+found}，应为词；请加上引号',
  'Unexpected empty word in `{key}`, expected a word': '`{key}` 里有空词，应为词',
  'Unexpected {+found} in `{key}`, expected a list of pairs, as [links, "books? .*"]':
    '`{key}` 是{+found}，应为成对的列表，如 [links, "books? .*"]',
  'Unexpected kind `{kind}` in `{key}`, expected {kinds}': '`{key}` 里有未知的类别 `{kind}`，可选：{kinds}',
  'Unexpected pattern `{pattern}` in `{key}`, expected a regular expression ({reason})':
    '`{key}` 里的 `{pattern}` 不是正则表达式（{reason}）',
  'Unexpected capital `{capital}` in the pattern `{pattern}` in `{key}`, expected lower case: patterns see the text in it':
    '`{key}` 里的 `{pattern}` 含有大写字母 `{capital}`，应为小写：匹配时文本已转为小写',
  'Unexpected pattern `{pattern}` in `{key}`, expected one that does not fit the empty text':
    '`{key}` 里的 `{pattern}` 能匹配空文本，应不能',
  nothing: '空',
  'number `{value}`': '数字 `{value}`',
  'string `{value}`': '文本 `{value}`',
  'boolean `{value}`': '布尔值 `{value}`',

  // Configuration.
  'the configuration {file}: unknown key `{key}`': '配置 {file}：没有名为 `{key}` 的键',
  'the configuration {file}: `{key}` is {+found}, expected {+expected}':
    '配置 {file}：`{key}` 是{+found}，应为{+expected}',
  'the configuration {file}: `{key}` is {+found}: {+reason}': '配置 {file}：`{key}` 是{+found}：{+reason}',
  'the variable {variable} is {+found}: {+reason}': '环境变量 {variable} 是{+found}：{+reason}',
  'the variable {variable} is {+found}, expected {+expected}': '环境变量 {variable} 是{+found}，应为{+expected}',
  'true or false': 'true 或 false',
  'one of {choices}': '其中之一：{choices}',
  'a list with {+item}': '含有{+item}的列表',
  'a text or a list of texts': '文本或文本的列表',
  'the configuration {file}: {+reason}': '配置 {file}：{+reason}',
  'the configuration {file} is {+found}, expected an object': '配置 {file} 是{+found}，应为对象',
  'the configuration {file} has an unknown ending': '配置 {file} 的后缀无法识别',
  'Expected .json, .yaml or .js.': '应为 .json、.yaml 或 .js。',
  'the configuration {file} is no JSON: {reason}': '配置 {file} 不是有效的 JSON：{reason}',
  'the configuration {file} is no YAML: {reason}': '配置 {file} 不是有效的 YAML：{reason}',
  'the configuration {file} cannot be loaded: {reason}': '配置 {file} 无法加载：{reason}',
}
