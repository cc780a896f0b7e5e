/** The marks by which exports set a passage off: `*…*`, `**…**`, `++…++`, `~~…~~`, `__…__`, `==…==`. */
const marks = ['**', '++', '~~', '__', '==', '*', '_'] as const

/**
 * The lines of a passage without the marks that an export sets around the whole of it.
 *
 * @example
 * readStyled(['*一', '二*']) // => ['一', '二']
 */
export function readStyled(lines: readonly string[]): string[] {
  const first = lines[0] ?? ''
  const last = lines.at(-1) ?? ''
  const whole = lines.join('\n')
  const mark = marks.find((one) => first.startsWith(one) && last.endsWith(one) && whole.length > 2 * one.length)
  if (mark === undefined || whole.slice(mark.length, -mark.length).includes(mark)) return [...lines]
  return whole.slice(mark.length, -mark.length).split('\n')
}
