const han =
  /^(?:本[刊报報台]|记者|記者|编者|編者|采访[者人]|採訪[者人]|编辑部|編輯部|小编|主笔)$|^(?:[\p{L}\p{N}·]{1,12} ?)(?:[周週月季]刊|[日晚早晨时時周]报|[日晚早晨時週]報|都市报|杂志|雜誌|编辑部|編輯部|播客|电台|電台|广播|廣播|电视台|電視台|出版社|[本报刊台]记者)$|^\p{Script=Han}{3,8}(?:新闻|新聞|周末|週末|[网網])$/u

const latin =
  /^(?!the$).+\b(?:magazine|weekly|daily|news|times|gazette|radio|podcast|review|journal|tv|fm)$|(?<=\p{Script=Han})fm$/iu

/**
 * Whether the label of a speaker is a publication, a programme or whoever asks for one: who puts its questions it does not say.
 *
 * @example
 * isPublication('河湾周刊') // => true
 */
export function isPublication(label: string): boolean {
  return han.test(label) || latin.test(label)
}
