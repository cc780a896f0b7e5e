import type { Catalogue } from '../catalogue.js'

/** What the rules for makers of shows say, and what they report in a line. */
export const rules: Catalogue = {
  'Unexpected chapter at `{start}`, expected one within the `{duration}` of the episode; both are kept':
    '章节在 `{start}`，超出单集时长 `{duration}`；两者都保留',
  'Unexpected chapter at `{time}` without a title, expected one': '`{time}` 处的章节没有标题，应有标题',
  'Unexpected heading `{heading}` with nothing below it, expected an item or a text':
    '标题 `{heading}` 下面没有内容，应有条目或文字',
  'Unexpected furniture of a page in the middle of an episode, expected its own lines; check that nothing around it was lost':
    '单集中间混入了网页或应用界面的文字，应只有单集自己的内容；请核对前后有无遗漏',
  'Unexpected list of `{count}` references without an address, expected addresses':
    '列表中的 `{count}` 条参考资料都没有链接，应有链接',
  'Unexpected reference `{title}` without an address, expected one': '参考资料 `{title}` 没有链接，应有链接',
  'Unexpected address `{url}` without a title, expected one': '链接 `{url}` 没有标题，应有标题',
  'Unexpected `{words}`, expected the mail address that the page hid; look it up there':
    '`{words}` 应为网页隐藏了的邮箱地址；请到原网页查看',
  'Unexpected person `{name}` without a role, expected host, guest or another; taken for `{role}`{+more}':
    '没有写明 `{name}` 的角色，应写明主播、嘉宾或其他；暂作 `{role}`{+more}',
  ' (and {count} more of the list)': '（同一列表另有 {count} 人）',
  'Unexpected second definition of `{term}`, expected one; {+difference}':
    '`{term}` 有第二条释义，应只有一条；{+difference}',
  'both say the same': '两条相同',
  'they differ, and both are kept': '两条不同，都保留',
  'Unexpected {+parameters} {names} in `{url}`, expected the address without what tells of the sharer or a campaign':
    '链接 `{url}` 带有{+parameters} {names}，应为不透露分享者和推广来源的链接',
  parameter: '参数',
  parameters: '参数',
  'Unexpected `{bracket}` without its counterpart in `{url}`, expected brackets in pairs; the address may be cut off':
    '链接 `{url}` 中的 `{bracket}` 不成对，括号应成对；链接可能不完整',
  'Unexpected heading `{heading}`, expected words that the vocabulary knows; what kind of items stand below it is not known':
    '词库里没有标题 `{heading}`，应为词库认识的标题；无法判断下面是哪类内容',
  'Unexpected rule `{id}` without a {kind} example, expected one': '规则 `{id}` 没有{+kind}示例，应有一个',

  'a chapter that begins behind the end of the episode': '起点超出单集时长的章节',
  'a chapter without a title': '没有标题的章节',
  'a heading with nothing below it': '下面没有内容的标题',
  'a heading that the vocabulary does not know: what stands below it is not told apart':
    '词库里没有的标题：下面的内容无法归类',
  'people whose role the text does not say: it is guessed': '没有写明角色的人：角色由推测得出',
  'a term that an episode defines twice': '同一单集中解释了两次的词',
  'a reference without an address, or an address without a title': '没有链接的参考资料，或没有标题的链接',
  'an address with a bracket too few or too many': '括号不成对的链接',
  'an address with parameters that tell who shared it, or of a campaign': '带有分享者或推广来源参数的链接',
  'a mail address that the page hid from copying': '复制时被网页隐藏的邮箱地址',
  'lines of a page in the middle of an episode': '单集中间的网页或应用界面文字',
}
