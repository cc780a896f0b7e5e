import { isScalar } from 'yaml'
import type { Boilerplate } from '../../tree/nodes.js'
import type { JsonMember, JsonText } from './createJsonText.js'

/**
 * A member of an object that the format does not know, set aside as words: `key: value`; nothing where its value is null.
 *
 * @param doubt see `setAside`
 */
export function keepJsonMember(text: JsonText, member: JsonMember, doubt?: string): Boilerplate[] {
  const words = text.wordsOf(member.value)
  if (words !== null) return text.setAside(member, `${member.key}: ${words}`, doubt)
  return isScalar(member.value) ? [] : text.setAside(member, undefined, doubt)
}
