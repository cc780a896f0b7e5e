import type { Language } from '../language/language.js'

/** The options that must be known before commander reads the command line, as its messages depend on them. */
export interface EarlyFlags {
  readonly lang: Language | null
  /** `--config FILE`; false after `--no-config`; null where neither is said. */
  readonly config: string | false | null
}
