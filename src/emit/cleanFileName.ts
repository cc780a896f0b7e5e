import { toLine } from './toLine.js'

/** What a file system refuses, or Obsidian and Logseq read as part of a link; invisible marks too. */
const forbidden = /[\\/:*?"<>|#^[\]\p{Cf}]/gu

/** Names of devices, which Windows has in every folder, with any ending. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\.|$)/i

/**
 * Make a name for a file of a text, without its ending: one line in NFC that every file system and note app takes; empty where nothing
 * is left of it.
 *
 * @param longest bytes of UTF-8 that the name may take
 * @example
 * cleanFileName('../AI/ML: [入门]?', 250) // => 'AI ML 入门'
 * cleanFileName('con', 250) // => 'con_'
 */
export function cleanFileName(text: string, longest: number): string {
  const line = toLine(text.replace(forbidden, ' '))
    .normalize('NFC')
    .replace(/^[\s.]+/, '')
  const name = line.replace(device, '$&_')
  return cutBytes(name, longest).replace(/[\s.]+$/, '')
}

function cutBytes(name: string, longest: number): string {
  const bytes = new TextEncoder().encode(name)
  // A character that is cut in two is dropped.
  return new TextDecoder().decode(bytes.subarray(0, longest), { stream: bytes.length > longest })
}
