import { type Language, languages } from '../language/language.js'
import type { Configuration } from './configuration.js'

/** The language that configuration asks for; null where it asks for none, or for one we do not speak. */
export function findLanguage({ layers }: Configuration): Language | null {
  for (const { values } of layers) {
    const language = languages.find((name) => name === values.lang)
    if (language) return language
  }
  return null
}
