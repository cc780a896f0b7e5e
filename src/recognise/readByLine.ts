/** Who a line says wrote what stands below. */
export interface Author {
  name: string
  role: 'author' | 'reporter'
  about: string | null
}

const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}`
const byLine = new RegExp(`^By:? (${name}(?:(?:, (?:and )?| and | & )${name}){0,5})$`, 'u')

const paperLine =
  /^(?:[\p{L}\p{N}·]{1,12} ?)?(?:特约|实习|本[报刊])?记者(?:[:：] ?|[\s/／|｜]+)\p{Script=Han}{2,4}(?:[\s、/／|｜]+(?:(?:特约|实习)?记者|实习生)?[\s:：/／|｜]*\p{Script=Han}{2,4})*(?:\s+(?:发自|報道|报道|[^\s]{1,8}(?:报道|報道))[^\s]{0,10})?$/u

/**
 * Whom a line names that says who wrote what stands below, and nothing else; nobody for any other line.
 *
 * @example
 * readByLine('By Ada Quill and Tom Hale').map(({ name }) => name) // => ['Ada Quill', 'Tom Hale']
 * readByLine('河湾周刊记者 林又安 发自江口').map(({ name }) => name) // => ['林又安']
 */
export function readByLine(line: string): Author[] {
  const authors = byLine.exec(line)?.[1]?.split(/, (?:and )?| and | & /) ?? []
  if (authors.length > 0) return authors.map((name) => ({ name, role: 'author', about: null }))
  return paperLine.test(line) ? readReporters(line) : []
}

/** `记者 甲某、乙某 实习生 丙某 发自某地`. */
function readReporters(line: string): Author[] {
  const names = line
    .replace(/\s+(?:发自\S*|\S{0,8}(?:报道|報道))$/, '')
    .replace(/^.*?记者[\s:：/／|｜]*/, '')
    .split(/[\s、/／|｜:：]+/)
  let about: string | null = null
  return names.flatMap((word): Author[] => {
    const [, office = null, name = ''] = /^((?:特约|实习)?记者|实习生)?(.*)$/.exec(word) ?? []
    if (office !== null) about = /^记者$/.test(office) ? null : office
    return name === '' ? [] : [{ name, role: 'reporter', about }]
  })
}
