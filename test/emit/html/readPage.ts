/** What stands on a page, as a reader finds it: the texts without white space, as a browser may break lines anywhere. */
export interface ReadEpisode {
  readonly title: string
  readonly words: string
  readonly chapters: { readonly time: string; readonly title: string; readonly notes: string[] }[]
  readonly sections: string[]
  readonly links: { readonly text: string; readonly url: string | null }[]
  readonly terms: { readonly term: string; readonly definition: string }[]
  readonly people: string[]
  readonly turns: { readonly time: string; readonly speaker: string; readonly text: string }[]
}

/** Run in the browser: it returns `ReadEpisode[]`. A text, as what it is made of is not known to Node.js. */
export const readPage = `
(() => {
  const squash = (text) => (text ?? '').replace(/[\\s\\p{C}]/gu, '')
  const text = (parent, selector) => squash(parent.querySelector(selector)?.textContent)
  const all = (parent, selector) => [...parent.querySelectorAll(selector)]
  return all(document, 'article.episode').map((episode) => ({
    title: text(episode, 'header h1, header h2'),
    words: squash(episode.textContent),
    chapters: all(episode, '.chapters > li').map((chapter) => ({
      time: text(chapter, '.times .at'),
      title: squash([...chapter.querySelectorAll('div > p')].map((p) => p.textContent).join('')),
      notes: all(chapter, 'ul > li').map((note) => squash(note.textContent)),
    })),
    sections: all(episode, 'section[id$=-chapters] > :is(h3, h4):not(:first-child)').map((heading) => squash(heading.textContent)),
    links: all(episode, 'section[id$=-links] li').map((item) => ({
      text: squash(item.textContent),
      url: item.querySelector('bdi a[href]')?.href ?? null,
    })),
    terms: all(episode, '.glossary dt').map((term) => ({
      term: text(term, 'dfn'),
      definition: squash(term.nextElementSibling.textContent),
    })),
    people: all(episode, '.people dd b').map((name) => squash(name.textContent)),
    turns: all(episode, '.turns > li').map((turn) => ({
      time: text(turn, '.who .at'),
      speaker: text(turn, '.who b'),
      text: text(turn, '.said'),
    })),
  }))
})()`
