import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkUrls } from '../../../src/emit/markdown/linkUrls.js'
import { hostileText } from '../hostileText.js'

function readUrls(text: string): string[] {
  return linkUrls(text).flatMap((node) => (node.type === 'link' ? [node.url] : []))
}

function readWords(text: string): string {
  const nodes = linkUrls(text).flatMap((node) => (node.type === 'link' ? node.children : [node]))
  return nodes.map((node) => ('value' in node ? node.value : '')).join('')
}

describe('linkUrls', () => {
  it.each([
    ['见https://a.example/x。后文', 'https://a.example/x'],
    ['（https://a.example/x）', 'https://a.example/x'],
    ['https://a.example/维基_(消歧义)，', 'https://a.example/维基_(消歧义)'],
    ['HTTP://A.EXAMPLE/x', 'HTTP://A.EXAMPLE/x'],
  ])('should find the address in %s', (text, url) => {
    expect(readUrls(text)).toEqual([url])
  })

  it('should find two that follow each other', () => {
    expect(readUrls('https://a.example、https://b.example')).toEqual(['https://a.example', 'https://b.example'])
  })

  it.each(['https://', 'https:a', 'javascript:alert(1)', 'www.a.example', 'ftp://a.example'])(
    'should not find one in %s',
    (text) => {
      expect(readUrls(text)).toEqual([])
    },
  )

  it('should not lose or add a character', () => {
    fc.assert(fc.property(hostileText, (text) => readWords(text) === text))
  })
})
