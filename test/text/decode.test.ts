import { describe, expect, it } from 'vitest'
import { DecodeError, decode } from '../../src/text/decode.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const gb18030 = new Uint8Array([0xbf, 0xaa, 0xb3, 0xa1, 0xb5, 0xc4, 0xca, 0xc7, 0xb2, 0xbb, 0xd4, 0xda])

describe('decode', () => {
  it('should read UTF-8 with and without a mark', () => {
    expect(decode(utf8('开场'))).toEqual({ text: '开场', encoding: 'utf-8', guessed: false })
    expect(decode(utf8('\ufeff开场'))).toEqual({ text: '开场', encoding: 'utf-8', guessed: false })
  })

  it('should read UTF-16 with a mark, and without one where line breaks show it', () => {
    const bytes = new Uint8Array(Buffer.from('\ufeff开场', 'utf16le'))
    expect(decode(bytes)).toEqual({ text: '开场', encoding: 'utf-16le', guessed: false })
    const bare = new Uint8Array(Buffer.from('开场\n正题', 'utf16le'))
    expect(decode(bare)).toEqual({ text: '开场\n正题', encoding: 'utf-16le', guessed: true })
  })

  it('should read GB18030 and say that it was guessed', () => {
    expect(decode(gb18030)).toEqual({ text: '开场的是不在', encoding: 'gb18030', guessed: true })
  })

  it('should not read binary data', () => {
    const binary = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 1])
    expect(() => decode(binary)).toThrow(DecodeError)
    expect(() => decode(binary)).toThrow(/binary/)
  })

  it('should not read bytes that no encoding knows', () => {
    expect(() => decode(new Uint8Array([0xff, 0xff, 0xff]))).toThrow(/save it as UTF-8/)
  })

  it('should read an empty input as an empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', guessed: false })
  })
})
