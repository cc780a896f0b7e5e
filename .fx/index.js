export { formats, loadEmitter } from './emit/emitters.js';
export { loadJsonSchema } from './loadJsonSchema.js';
export { notesParse } from './notesParse.js';
export { notesRules } from './notesRules.js';
export { notesStringify } from './notesStringify.js';
export { parse } from './parse.js';
export { segmentText } from './segmentText.js';
export { DecodeError } from './text/decode.js';
export { formatClock } from './text/formatClock.js';
