const number =
  /^(?:(?:(?:vol|ep|no|#|s\d{1,2}e)[. ]{0,2}|e[. ]{0,2}(?=\d{2}))(\d{1,4})(?!\d)|第? ?(\d{1,4}) ?(?:[:.、|]|期|集))/i

/** The number of the episode that the title of a link states: `103：…`, `Vol.10 …`. Expects folded text. */
export function readLinkNumber(title: string): string | null {
  const match = number.exec(title)
  return match?.[1] ?? match?.[2] ?? null
}
