/** The parser of an option that may be repeated: all its values in a list. */
export function collect(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), value]
}
