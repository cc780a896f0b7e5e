import type { Catalogue } from '../catalogue.js'

/** Folders of outputs: options, refusals, summaries. */
export const folders: Catalogue = {
  'into a folder: convert all again, not only what has changed': '写入文件夹时：全部重新转换，不只是有变化的',
  'into a folder: overwrite files that notes did not write': '写入文件夹时：覆盖不是 notes 写的文件',
  'into a folder: remove outputs whose input is gone': '写入文件夹时：删除输入已不在的输出',
  'into a folder: say what would be done, and write nothing': '写入文件夹时：只说会做什么，什么也不写',
  'into a folder: write nothing, answer 1 if an output would differ': '写入文件夹时：什么也不写，输出会有差异时返回 1',
  'into a folder: go on, and convert what changes': '写入文件夹时：持续运行，有变化就转换',
  '{option} is of an output folder': '{option} 用于输出文件夹',
  'Add --output with a folder.': '请用 --output 指定文件夹。',
  '{option} is of an output folder, and {path} is a file': '{option} 用于输出文件夹，而 {path} 是文件',
  'Name a folder with --output, as out/.': '请用 --output 指定文件夹，如 out/。',
  '{option} and {other} contradict each other': '{option} 与 {other} 互相矛盾',
  'Both write nothing: --check says what differs, --dry-run what would be done.':
    '两者都不写文件：--check 说哪里有差异，--dry-run 说会做什么。',
  'A check looks once; leave one of them out.': '检查只看一次；请去掉其中之一。',
  'A check changes nothing, and reports what --clean would remove anyway.':
    '检查不改动任何东西，--clean 会删除的也会列出。',
  'A check changes nothing; leave --force out.': '检查不改动任何东西；请去掉 --force。',
  'Leave one of them out.': '请去掉其中之一。',
  '--watch cannot watch standard input': '--watch 无法监视标准输入',
  'Name files, folders or globs.': '请指定文件、文件夹或通配符。',
  '--watch: {+reason}': '--watch：{+reason}',

  'is the output of {input}, which comes before; choose another --output for one of them':
    '是前面的 {input} 的输出；请为其中之一另选 --output',
  'is neither a file nor a folder, and is not replaced; choose another --output':
    '既不是文件也不是文件夹，不会被替换；请另选 --output',
  'is the output of {+input}; choose another --output, or overwrite it with --force':
    '是 {+input} 的输出；请另选 --output，或用 --force 覆盖',
  'standard input': '标准输入',
  'is a link, which notes did not make; replace it with --force': '是链接，不是 notes 建的；可用 --force 替换',
  'was changed since notes wrote it; keep the change elsewhere, or overwrite it with --force':
    '在 notes 写入之后被改动过；请把改动另存，或用 --force 覆盖',
  'was not written by notes; move it away, or overwrite it with --force': '不是 notes 写的；请移走，或用 --force 覆盖',
  'is {+guard}, which is not overwritten; choose another --output': '是{+guard}，不会被覆盖；请另选 --output',
  'an input': '输入文件',
  'the template': '模板',
  'the manifest': '清单',
  'would leave the folder of the outputs': '会离开输出文件夹',
  'is not removed: its folder is a link that leads outside': '未删除：它的文件夹是通向外面的链接',
  'cannot be watched: there are too many; raise `sysctl fs.inotify.max_user_watches`':
    '无法监视：数量太多；请调高 `sysctl fs.inotify.max_user_watches`',

  '{path}: warning: {+reason}': '{path}: 警告：{+reason}',
  'nothing is removed, as not every input could be read': '什么也没有删除，因为有输入读不了',
  'is no manifest of this version of notes; it is set aside, and files that differ are not overwritten':
    '不是此版本 notes 的清单；已移到一旁，有差异的文件不会被覆盖',
  'one line is broken; what it named may no longer be known as written by notes':
    '有一行损坏；其中的输出可能不再被认作 notes 所写',
  '{count} lines are broken; what they named may no longer be known as written by notes':
    '有 {count} 行损坏；其中的输出可能不再被认作 notes 所写',

  '1 file, up to date': '1 个文件，已是最新',
  '{count} files, all up to date': '{count} 个文件，全部已是最新',
  '1 file: {+parts}': '1 个文件：{+parts}',
  '{count} files: {+parts}': '{count} 个文件：{+parts}',
  '1 file merged into {formats}': '1 个文件写成 {formats}',
  '{count} files merged into {formats}': '{count} 个文件写成 {formats}',
  '1 file': '1 个文件',
  '{count} files': '{count} 个文件',
  '{count} converted': '{count} 个已转换',
  '{count} to convert': '{count} 个待转换',
  '{count} not up to date': '{count} 个不是最新',
  '{count} up to date': '{count} 个已是最新',
  '1 episode': '1 集',
  '{count} episodes': '{count} 集',
  '1 chapter': '1 章',
  '{count} chapters': '{count} 章',
  '{+messages} ({count} of files up to date: --no-cache shows them)':
    '{+messages}（其中 {count} 条属于已是最新的文件：--no-cache 显示）',
  '{+outputs} removed': '已删除{+outputs}',
  '1 output': ' 1 个输出',
  '{count} outputs': ' {count} 个输出',
  '{seconds} s': '{seconds} 秒',
  '{+outputs} left of inputs that are gone or hold less: remove with --clean':
    '留有{+outputs}，其输入已不在或内容变少：可用 --clean 删除',
  '{+outputs} to mend: run it without --check (stale ones: with --clean)':
    '有{+outputs}待更新：去掉 --check 再运行（多余的用 --clean 删除）',

  'watching {operands}; Ctrl-C ends': '正在监视 {operands}；按 Ctrl-C 结束',
  'converted {path}': '已转换 {path}',
  'converted all into {format}': '已全部写成 {format}',
  'removed {path}': '已删除 {path}',
  '{seconds} s left': '还需 {seconds} 秒',
  '{minutes} min left': '还需 {minutes} 分钟',
  '{hours} h {minutes} min left': '还需 {hours} 小时 {minutes} 分钟',
}
