/** What is measured, in the order in which it is printed. */
export const fields = /** @type {const} */ ([
  'episodes',
  'start',
  'chapter',
  'section',
  'notes',
  'link',
  'url',
  'term',
  'definition',
  'person',
  'meta',
  'image',
  'boilerplate',
  'excerpt',
  'turn',
  'transcript',
  'kept',
])

/** @typedef {typeof fields[number]} Field */

/**
 * Whether a word from the command line names a field.
 *
 * @param {string} name
 * @returns {name is Field}
 */
export function isField(name) {
  return fields.some((field) => field === name)
}
