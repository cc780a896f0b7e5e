/** What the heads of table columns say, as they are compared: lower case, NFKC. */
export const tableWords = {
  /** A length, not a time from the start. */
  duration: /duration|length|runtime|时长|時長|长度|長度/,
  term: /^(?:term|abbreviation|abbr\.?|acronym|word|concept|术语|術語|名词|名詞|缩写|縮寫|简称|簡稱|概念|词条|用語|略語)/,
  expansion: /expansion|full name|full form|stands for|全称|全稱|全名|原文|英文|别名|別名|正式名称/,
  definition:
    /definition|meaning|explanation|description|notes?$|说明|說明|解释|解釋|释义|釋義|定义|定義|含义|含義|意味/,
} as const
