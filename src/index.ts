export type { RuleExample, RuleExamples } from './check/loadExamples.js'
export type { Rule, Severity } from './check/rule.js'
export { rules } from './check/rules.js'
export type { Document, DocumentEpisode, DocumentExcerpt, DocumentMessage } from './document/document.js'
export type { Emitter } from './emit/emitter.js'
export { type IndexEntries, indexDocuments } from './emit/indexDocuments.js'
export { readTemplate } from './emit/readTemplate.js'
export { type IndexOptions, stringifyIndex } from './emit/stringifyIndex.js'
export { TemplateError } from './emit/template/templateError.js'
export {
  type Format,
  type FormatName,
  formats,
  type IndexFormat,
  type IndexName,
  indexFormats,
  indexNames,
  inputFormats,
  loadEmitter,
} from './formats.js'
export { type InspectedSegment, type Inspection, inspect } from './inspect.js'
export { loadJsonSchema } from './loadJsonSchema.js'
export { loadRuleExamples } from './loadRuleExamples.js'
export { type NotesAmendOptions, notesAmend } from './notesAmend.js'
export { type NotesParseOptions, notesParse } from './notesParse.js'
export { type NotesRulesOptions, notesRules, type RuleSetting } from './notesRules.js'
export { notesStringify, type StringifyOptions } from './notesStringify.js'
export { type ParseOptions, parse } from './parse.js'
export { detectFormat, type InputFormat } from './read/detectFormat.js'
export { loadReader } from './read/loadReader.js'
export type { Reader } from './read/reader.js'
export { type ReadOptions, read } from './read.js'
export type { Segment } from './segment/segments.js'
export { segmentText } from './segmentText.js'
export { DecodeError } from './text/decode.js'
export { formatClock } from './text/formatClock.js'
export { OptionError } from './text/optionError.js'
export { readDuration } from './text/readDuration.js'
export type * from './tree/nodes.js'
export { readVocabulary } from './vocabulary/readVocabulary.js'
export type { UserVocabulary } from './vocabulary/vocabulary.js'
export { VocabularyError } from './vocabulary/vocabularyError.js'
