const han = /[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\u3005\u3007]|[\ud840-\ud87f][\udc00-\udfff]/

/** Han characters and kana: scripts that write no blank between words. Expects one character. */
export function isHan(character: string): boolean {
  return han.test(character)
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

/** What a character does to a gap beside it. */
export type CharacterClass =
  | 'han'
  | 'latin'
  | 'digit'
  | 'sentence-end'
  | 'comma'
  | 'open'
  | 'close'
  | 'joiner'
  | 'mark'
  | 'symbol'

const classes: readonly [CharacterClass, string][] = [
  ['sentence-end', '。!?…．'],
  ['comma', '、,;:'],
  ['open', '「『《〈(【〔[“‘{'],
  ['close', '」』》〉)】〕]”’}'],
  ['joiner', '&+×x/→|=<>~-–—_%@'],
  ['mark', '*•·●○◆◇■□▶►➤★☆※#▪◦‣∙⭕'],
]

const classOf = new Map(classes.flatMap(([name, set]) => [...set].map((character) => [character, name] as const)))

/**
 * The class of one character of folded text.
 *
 * @example
 * classify('开') // => 'han'
 */
export function classify(character: string): CharacterClass {
  const known = character === 'x' ? undefined : classOf.get(character)
  if (known) return known
  if (isDigit(character)) return 'digit'
  if (isHan(character)) return 'han'
  return /\p{L}/u.test(character) ? 'latin' : 'symbol'
}
