import { describe, expect, it } from 'vitest'
import { escapeControls } from '../../src/cli/escapeControls.js'

describe('escapeControls', () => {
  it('should show ESC instead of sending it', () => {
    expect(escapeControls('红\u001b[31m字\u001b]8;;https://a.com\u0007')).toBe('红␛[31m字␛]8;;https://a.com␇')
  })

  it('should turn each break and tab into a space', () => {
    expect(escapeControls('a\r\nb\rc\nd\te\u2028f\u0085g')).toBe('a b c d e f g')
  })

  it('should leave out marks of writing direction and the byte-order mark', () => {
    expect(escapeControls('\ufeffa\u202eb\u2066c\u200fd\u061ce')).toBe('abcde')
  })

  it('should number C1 controls, of which U+009B begins a sequence as ESC [ does', () => {
    expect(escapeControls('\u009b31m')).toBe('<9b>31m')
  })

  it('should leave no control of any kind', () => {
    const all = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).join('')
    expect(escapeControls(all)).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u)
  })

  it('should not touch text, emoji or joiners', () => {
    const text = '闵可锐：「大模型」👩‍👩‍👧 café ﹏'
    expect(escapeControls(text)).toBe(text)
  })
})
