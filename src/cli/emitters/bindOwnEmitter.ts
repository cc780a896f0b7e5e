import type { Document } from '../../index.js'
import type { Format } from '../outputs/format.js'
import { Problem } from '../problem.js'
import { describeThrown } from './describeThrown.js'
import { describeValue } from './describeValue.js'
import type { OwnEmitter } from './ownEmitter.js'

type Output = ReturnType<Format['emit']>

/** A format of a user's own emitter: what that does wrong is a problem of one output, no bug in notes. */
export function bindOwnEmitter(own: OwnEmitter): Format {
  const { name, extension, mediaType, merges = false, rules = [] } = own.emitter
  return {
    name,
    extension,
    mediaType,
    severalFiles: false,
    merges,
    rules,
    isOpaque: true,
    emit(document) {
      const output = tryEmit(own, document)
      const fault = findFault(output)
      if (fault === null) return output as Output // `findFault` has looked at every part of it
      throw new Problem(own.label, `this emitter failed at ${nameSource(own, document)}: it gave ${fault}; mend it`)
    },
  }
}

function tryEmit(own: OwnEmitter, document: Document): unknown {
  const { emitter, label, url } = own
  try {
    // A copy: what it sorts or removes must not be missing in the next format.
    return emitter.emit(structuredClone(document))
  } catch (error) {
    throw new Problem(
      label,
      `this emitter failed at ${nameSource(own, document)} (${describeThrown(error, url)}); mend it`,
    )
  }
}

function nameSource({ emitter }: OwnEmitter, document: Document): string {
  if (emitter.merges) return 'all inputs together'
  return document.source.path ?? '<stdin>'
}

function findFault(output: unknown): string | null {
  if (typeof output === 'string') return null
  if (output instanceof Promise) {
    // Nobody will wait for it; unhandled, its failure would end the whole run.
    output.catch(() => {})
    return 'a promise, expected a text: `emit` must not be async'
  }
  if (!isPlainObject(output)) return `${describeValue(output)}, expected a text, or an object of file names and texts`
  const wrong = Object.entries(output).find(([, text]) => typeof text !== 'string')
  return wrong ? `${describeValue(wrong[1])} for the file '${wrong[0]}', expected a text` : null
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
