import type { Emitter } from '../../index.js'

/** An emitter that is none of the built-in ones, and where it comes from. */
export interface OwnEmitter {
  readonly emitter: Emitter
  /** What the user calls it: `./my-emitter.js`, `notes-emitter-x`. */
  readonly label: string
  /** The address of its module, links followed, as it stands in traces. */
  readonly url: string
}
