/** Blanks between two Han characters in every so many of them: text whose words were set apart. */
const threshold = 0.15

const betweenHan = /[\u3400-\u9fff] (?=[\u3400-\u9fff])/g
const anyHan = /[\u3400-\u9fff]/g

/** Whether the Chinese words of a text stand apart by blanks, as some speech recognisers write them. Expects folded text. */
export function isSpacedHan(paragraphs: readonly string[]): boolean {
  let blanks = 0
  let characters = 0
  for (const paragraph of paragraphs) {
    blanks += paragraph.match(betweenHan)?.length ?? 0
    characters += paragraph.match(anyHan)?.length ?? 0
  }
  return characters >= 20 && blanks > characters * threshold
}

const han = String.raw`[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]`

/**
 * Chinese set apart by blanks as it is written: none between Han characters, beside punctuation and beside digits; one between Han
 * and Latin; letters spelt one by one are a word. Only blanks change.
 *
 * @example
 * joinSpacedHan('他们 都 听 F M, 是 吗? 30% 左右') // => '他们都听 FM,是吗?30%左右'
 */
export function joinSpacedHan(words: string): string {
  return joinSpelled(words)
    .replace(new RegExp(String.raw`(?<=${han}) +(?=[\u3400-\u9fff\uff00-\uffef\u3000-\u303f])`, 'gu'), '')
    .replace(/(?<=[,.?!;:，。？！；：、%]) +(?=[^\s])/gu, (blank, offset: number, whole: string) =>
      keepsBlank(whole, offset, offset + blank.length) ? ' ' : '',
    )
    .replace(/(?<=\d) +(?=[\u3400-\u9fff])/gu, (_blank, offset: number, whole: string) =>
      endsInWord(whole, offset) ? ' ' : '',
    )
    .replace(/(?<=[\u3400-\u9fff]) +(?=\d)/gu, '')
    .replace(/([A-Za-z]\d*)(?=[\u3400-\u9fff])|([\u3400-\u9fff])(?=[A-Za-z])/gu, '$1$2 ')
    .replace(/ +/g, ' ')
}

/** Between two Latin sentences the blank behind a stop stays. */
function keepsBlank(whole: string, at: number, next: number): boolean {
  return (
    /[A-Za-z0-9]/.test(whole[at - 2] ?? '') &&
    /[A-Za-z]/.test(whole[next] ?? '') &&
    !/[，。？！；：、%]/.test(whole[at - 1] ?? '')
  )
}

/** MP3 is a word that ends in a digit. */
function endsInWord(whole: string, at: number): boolean {
  return /[A-Za-z]\d+$/.test(whole.slice(Math.max(0, at - 12), at))
}

/** `F M` is FM, `F M F M` is FM twice. */
function joinSpelled(words: string): string {
  return words.replace(/(?<![A-Za-z])[A-Z](?: [A-Z])+(?![A-Za-z])/g, (run) => {
    const letters = run.replaceAll(' ', '')
    const word = /^(.{2,}?)\1+$/.exec(letters)?.[1]
    return word ? (letters.match(new RegExp(word, 'g'))?.join(' ') ?? letters) : letters
  })
}
