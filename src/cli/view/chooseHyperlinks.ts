import { createSupportsHyperlinks } from 'supports-hyperlinks'

/** What decides about hyperlinks beside the name and version of the terminal. */
export interface HyperlinkCircumstances {
  env: Readonly<Record<string, string | undefined>>
  /** Who wants no colours wants no other sequences either. */
  isColored: boolean
}

/**
 * Whether standard output makes a title a link (OSC 8): FORCE_HYPERLINK says so, or it is a terminal known to.
 *
 * tmux and screen hand down the variables of the terminal around them, but older ones swallow the address.
 */
export function chooseHyperlinks({ env, isColored }: HyperlinkCircumstances): boolean {
  if (env.FORCE_HYPERLINK === undefined && (!isColored || env.TMUX || env.STY)) return false
  return createSupportsHyperlinks(process.stdout)
}
