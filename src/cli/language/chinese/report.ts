import type { Catalogue } from '../catalogue.js'

/** Whole lines on standard error: reports, summaries, errors of usage, commander's among them. */
export const report: Catalogue = {
  'the pager was quit': '分页程序已退出',
  'To parse the file of this name: notes parse -- {file}': '要解析这个名字的文件：notes parse -- {file}',
  'The commands: {names}.': '命令：{names}。',
  '{place}: error: {+reason} [{rule}]': '{place}: 错误：{+reason} [{rule}]',
  '{place}: warning: {+reason} [{rule}]': '{place}: 警告：{+reason} [{rule}]',
  '{place}: info: {+reason} [{rule}]': '{place}: 提示：{+reason} [{rule}]',
  'error: {+reason} [{rule}]': '错误：{+reason} [{rule}]',
  'warning: {+reason} [{rule}]': '警告：{+reason} [{rule}]',
  'info: {+reason} [{rule}]': '提示：{+reason} [{rule}]',
  '{subject}: error: {+reason}': '{subject}: 错误：{+reason}',
  'error: {+reason}': '错误：{+reason}',
  '{label}: … and {count} more (--format json lists all)': '{label}：……另有 {count} 条（--format json 列出全部）',
  'wrote {path}': '已写入 {path}',
  'wrote {count} files into {folder}': '已写入 {count} 个文件，位于 {folder}',
  '{count} failed': '{count} 个失败',
  ', ': '，',
  'notes failed unexpectedly ({reason})': 'notes 意外出错（{reason}）',
  'This is a bug in notes, please report it with the command.': '这是 notes 的缺陷，请连同所用的命令一并报告。',
  'This is a bug in notes, please report it with the command and the input.':
    '这是 notes 的缺陷，请连同所用的命令和输入一并报告。',
  'The trace: the same command with --debug.': '查看调用栈：在同一命令后加上 --debug。',
  'To parse it: notes parse {path}': '要解析它：notes parse {path}',

  // Commander's.
  "unknown option '{option}'": '没有选项“{option}”',
  "unknown command '{command}'": '没有命令“{command}”',
  "missing required argument '{name}'": '缺少参数“{name}”',
  "option '{option}' argument missing": '选项“{option}”缺少值',
  "required option '{option}' not specified": '缺少必需的选项“{option}”',
  "option '{option}' argument '{value}' is invalid. {+hint}": '选项“{option}”的值“{value}”无效。{+hint}',
  "command-argument value '{value}' is invalid for argument '{name}'. {+hint}":
    '参数“{name}”的值“{value}”无效。{+hint}',
  'Allowed choices are {choices}.': '可选：{choices}。',
  "option '{option}' cannot be used with option '{other}'": '选项“{option}”不能与“{other}”同用',
  'too many arguments. Expected {expected} arguments but got {count}.':
    '参数太多：应为 {expected} 个，给了 {count} 个。',
  'too many arguments. Expected {expected} argument but got {count}.':
    '参数太多：应为 {expected} 个，给了 {count} 个。',
  "too many arguments for '{command}'. Expected {expected} arguments but got {count}.":
    '“{command}”的参数太多：应为 {expected} 个，给了 {count} 个。',
  "too many arguments for '{command}'. Expected {expected} argument but got {count}.":
    '“{command}”的参数太多：应为 {expected} 个，给了 {count} 个。',
}
