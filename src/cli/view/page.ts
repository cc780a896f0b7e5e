import type { ChalkInstance } from 'chalk'

/** What plain parts of a view are written on. */
export interface TextPage {
  /** Columns to write text in; a Han character takes two. */
  readonly width: number
  readonly chalk: ChalkInstance
}

/** What the parts of the view of a document are drawn on. */
export interface Page extends TextPage {
  /** Columns of the window, which may be wider than text is good to read in. */
  readonly columns: number
  /** Whether blocks and rulers can be drawn; else ASCII stands for them. */
  readonly unicode: boolean
  /** Whether the terminal makes a title a link to its address. */
  readonly hyperlinks: boolean
  /** Whether messages are left out. */
  readonly quiet: boolean
}
