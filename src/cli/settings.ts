import type { FolderSettings } from './folder/folderSettings.js'
import type { FormatOptionKey } from './outputs/formatOptions.js'

/** What `notes parse` was told, checked as far as it can be without looking at a file. */
export interface Settings {
  readonly operands: readonly string[]
  /** In the order given, none twice; empty where the user left the choice to us. */
  readonly formats: readonly string[]
  /** A file that says how to write it, beside the formats; null for none. */
  readonly template: string | null
  /** A file or folder; null for standard output. */
  readonly output: string | null
  readonly folder: FolderSettings
  /** What the formats were told, by the keys of `formatOptions`; only what was given. */
  readonly formatOptions: Readonly<Partial<Record<FormatOptionKey, string | boolean>>>
  /** The input format; null to find it out. */
  readonly from: string | null
  /** A file of the user's own words; null for none. */
  readonly vocabulary: string | null
  readonly positions: boolean
  /** How long the episode lasts, in seconds. */
  readonly duration: number | null
  /** The title of a chapter at 0:00, where the chapters begin later. */
  readonly addStart: string | null
  /** What piped text is called. */
  readonly stdinName: string | null
  readonly color: 'always' | 'never' | 'auto'
  /** Whether a long view may be shown page by page. */
  readonly pager: boolean
  readonly quiet: boolean
  /** The keys of options that come from configuration: what of it does not fit is no mistake of this command line. */
  readonly configured: readonly string[]
  readonly debug: boolean
}
