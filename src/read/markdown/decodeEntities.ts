import { decodeEntity } from '../html/decodeEntity.js'

/** Words with their entities decoded. */
export function decodeEntities(words: string): string {
  return words.replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g, decodeEntity)
}
