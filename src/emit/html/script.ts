/**
 * The script of a page, without which it works as well: it shows the search over the transcripts and lets times seek in the recording
 * on the page. It reads what stands on the page and nothing else.
 */
export const script = `
'use strict'
const fold = (text) => {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

for (const box of document.querySelectorAll('.search')) {
  const field = box.querySelector('input')
  const status = box.querySelector('[role=status]')
  const turns = [...box.parentElement.querySelectorAll('.turns > li')].map((element) => ({ element, text: fold(element.textContent) }))
  const say = (count) => {
    if (count === null) return ''
    if (count === 0) return status.dataset.none
    return status.dataset.found.replace('{found}', count).replace('{all}', turns.length)
  }
  const search = () => {
    const words = fold(field.value).split(/\\s+/).filter(Boolean)
    const found = turns.filter(({ text }) => words.every((word) => text.includes(word)))
    const shown = new Set(found)
    for (const turn of turns) turn.element.hidden = !shown.has(turn)
    mark(box.id || field.id, words.length ? found : [], words)
    status.textContent = say(words.length ? found.length : null)
  }
  field.addEventListener('input', search)
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !field.value) return
    event.preventDefault()
    field.value = ''
    search()
  })
  box.hidden = false
}

const marked = new Map()
function mark(key, turns, words) {
  if (!globalThis.Highlight || !CSS.highlights) return
  marked.set(key, turns.flatMap(({ element, text }) => findRanges(element, text, words)))
  CSS.highlights.set('found', new Highlight(...[...marked.values()].flat().slice(0, 5000)))
}

function findRanges(element, text, words) {
  const nodes = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let start = 0; walker.nextNode(); start += walker.currentNode.length) nodes.push({ node: walker.currentNode, start })
  const locate = (offset, isEnd) => {
    const at = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset))
    return [at.node, offset - at.start]
  }
  const ranges = []
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const range = document.createRange()
      range.setStart(...locate(at, false))
      range.setEnd(...locate(at + word.length, true))
      ranges.push(range)
    }
  return ranges
}

const recording = document.querySelector('audio, video')
if (recording)
  document.addEventListener('click', (event) => {
    const time = event.target.closest('a[data-seconds]')
    if (!time || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    recording.currentTime = Number(time.dataset.seconds)
    recording.play().catch(() => {})
  })
`.trim()
