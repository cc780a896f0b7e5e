/** What a column of a glossary holds. */
export type Column = 'term' | 'expansion' | 'definition'

/** Words that head the columns of a glossary, as whole headings of folded text without blanks. */
export const columnPatterns: readonly (readonly [Column, RegExp])[] = [
  [
    'term',
    /^(?:(?:英文|中文)?(?:缩写|縮寫|简称|簡稱|缩略语|縮略語|术语|術語|名词|名詞|词汇|詞彙|概念)|abbr(?:eviation)?s?\.?|acronyms?|terms?|short(?:form)?)$/i,
  ],
  [
    'expansion',
    /^(?:(?:英文|中文)?(?:全称|全稱|全名|全写|全寫|原文)|full(?:name|form|term)?|expansions?|longform|standsfor|meaning)$/i,
  ],
  [
    'definition',
    /^(?:释义|釋義|解释|解釋|含义|含義|说明|說明|定义|定義|注释|註釋|备注|備註|definitions?|explanations?|descriptions?|notes?)$/i,
  ],
]
