import type { Element } from 'hast'
import { h } from 'hastscript'
import { hashSource } from './hashSource.js'

export interface Head {
  readonly title: string
  readonly style: string
  readonly script: string
  /** The page plays a recording, wherever its address leads. */
  readonly plays: boolean
}

/** Make the head of a page: nothing is loaded but what stands in it, and no site is told where a reader comes from. */
export function createHead({ title, style, script, plays }: Head): Element {
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    `script-src ${hashSource(script)}`,
    'img-src data:',
    ...(plays ? ['media-src https: http:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    // An empty icon, so that no browser asks a server for one.
    h('link', { rel: 'icon', href: 'data:,' }),
    h('title', title),
    h('style', style),
  ])
}
