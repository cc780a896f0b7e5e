import { around } from './signs.js'

/** Whether words stand around a list of passages: its issue, who made it, how to send in, what was before. */
export function isAroundList(words: string): boolean {
  return around.some((form) => form.test(words))
}
