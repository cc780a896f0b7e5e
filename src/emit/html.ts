import { toHtml } from 'hast-util-to-html'
import { createChoiceError } from '../text/createChoiceError.js'
import { OptionError } from '../text/optionError.js'
import { createEmitter } from './createEmitter.js'
import { createPage } from './html/createPage.js'
import { readMedia } from './html/readMedia.js'
import { words } from './html/words.js'

export interface HtmlOptions {
  /**
   * The address of a player of the episode, where its times lead: `https://a.example/1.mp3`, or with `{seconds}` where the time in
   * seconds goes, `https://a.example/watch?t={seconds}`.
   */
  readonly media?: string | undefined
  /** The language of our own words, `en` or `zh`. Default: Chinese in a Chinese text, else English. */
  readonly language?: string | undefined
}

/**
 * Write a document as a page of HTML that needs nothing beside itself: a time bar of the chapters to scale, chapters, people, links,
 * terms explained where they occur, the transcript with a search. It loads nothing by itself, and its security policy would not let it.
 *
 * @throws {OptionError} where the player's address is no address of the web, the language none of ours, or where there is a player for several episodes
 * @example
 * html.emit(document) // => '<!doctype html><html lang="zh"><head><meta charset="utf-8">…'
 */
export const html = createEmitter<HtmlOptions>('html', (document, options = {}) => {
  const media = options.media === undefined ? null : readMedia(options.media)
  const { length } = document.episodes
  if (media && length > 1) throw new OptionError(`Unexpected media for ${length} episodes, expected one episode`)
  return `${toHtml(createPage(document, { language: readLanguage(options.language), media }))}\n`
})

function readLanguage(language: string | undefined): keyof typeof words | null {
  if (language === undefined) return null
  if (language === 'en' || language === 'zh') return language
  throw createChoiceError('language', language, Object.keys(words))
}
