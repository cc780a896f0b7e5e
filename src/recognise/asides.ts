import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import { isOccupation, readRole } from '../vocabulary/lexicon.js'
import { surnames } from '../vocabulary/surnames.js'

/** A label with a bracket: who speaks, and how, or who that is. */
export interface Aside {
  name: Span
  /** The bracket itself. */
  bracket: Span
  /** Where the words begin. */
  end: number
}

/** A label is no longer than this. UTF-16 units. */
const longest = 40

const labelled = /^(?<name>[^:。,!?;、()\n《》「」“”"]{1,16}?) ?(?<bracket>\([^:()\n]{1,12}\)) ?: ?(?!\/\/|\d)/

/** How somebody says something. */
const manner =
  /^(?:在?一?旁.{0,3})?(?:插话|插話|插嘴|插问|旁白|画外音?|畫外音?|[微苦大冷]?笑.{0,3}|哭.{0,2}|哽咽|叹气|嘆氣|沉默.{0,2}|停顿|点头|點頭|摇头|搖頭|小声|小聲|大声|大聲|低声|低聲|电话里|電話裡|门外|門外|远处|遠處|interrupt(?:s|ing)|laugh(?:s|ing|ter)|off(?:screen)?)$/i

/** `某某（笑）：…` at the beginning of a paragraph. */
export function readAside({ folded }: Text, { start, end }: Span): Aside | null {
  const match = labelled.exec(folded.slice(start, Math.min(end, start + longest)))
  const { name, bracket } = match?.groups ?? {}
  if (!match || !name || !bracket) return null
  const open = start + match[0].indexOf(bracket, name.length)
  const span = { start: open, end: open + bracket.length }
  return { name: { start, end: start + name.length }, bracket: span, end: start + match[0].length }
}

/** Whether words in a bracket behind a name say how its bearer speaks. */
export function isManner(words: string): boolean {
  return manner.test(words)
}

/** Whether a label with a bracket names somebody who speaks once: `某某（插话）`, `某某（摄影师）`, 王某某（…）. */
export function isSpeakerOnce({ folded }: Text, { name, bracket }: Aside): boolean {
  const who = folded.slice(name.start, name.end)
  const about = folded.slice(bracket.start + 1, bracket.end - 1)
  if (!/^(?!第)(?:[\p{Script=Han}·]{2,5}|[A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){0,2})$/u.test(who)) return false
  const isNamed = /^\p{Script=Han}{2,3}$/u.test(who) && surnames.includes(who[0] ?? ' ')
  return isManner(about) || readRole(about) !== null || (isNamed && isOccupation(about))
}
