const patterns: readonly RegExp[] = [
  /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?(?:[ T]\d{1,2}:\d{2}\S*)?(?: ?\(?(?:周|星期)[一二三四五六日天]\)?)?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The ISO 8601 date that a value is, a time of day and the day of the week aside, or null: `2023/4/16`, `2024年1月2日`, `16 Nov 2025`, `Nov 16, 2025`.
 *
 * @example
 * readDate('2023/4/16') // => '2023-04-16'
 */
export function readDate(value: string): string | null {
  for (const pattern of patterns) {
    const match = pattern.exec(value)
    if (match) return toIso(Number(match[1]), Number(match[2]), Number(match[3]))
  }
  const english =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*,? (\d{4})|([a-z]{3})[a-z]* (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}))$/i.exec(
      value,
    )
  if (!english) return null
  const month = months.indexOf((english[2] ?? english[4] ?? '').toLowerCase()) + 1
  return toIso(Number(english[3] ?? english[6]), month, Number(english[1] ?? english[5]))
}

function toIso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1990 || year > 2100) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
