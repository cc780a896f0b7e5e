import type { Language } from './language.js'
import { useCatalogue } from './translate.js'

/** Speak a language from now on; its words are loaded when it is not English, in which all texts are written. */
export async function setLanguage(language: Language): Promise<void> {
  useCatalogue(language === 'zh' ? (await import('./chinese.js')).chinese : null)
}
