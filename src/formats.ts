/**
 * The names of what can be read and written: the part of the public API that needs nothing else, so that the command line can show its
 * help and complete words without loading the rest.
 */
export { loadEmitter } from './emit/emitters.js'
export { type Format, type FormatName, formats } from './emit/formats.js'
export { type IndexFormat, indexFormats } from './emit/indexFormats.js'
export { type IndexName, indexNames } from './emit/indexNames.js'
export { inputFormats } from './read/inputFormats.js'
