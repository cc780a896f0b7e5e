import { expect, it } from 'vitest'
import { detectFormat } from '../../src/read/detectFormat.js'

it.each([
  ['a page', '<!DOCTYPE html>\n<html><head><title>x</title></head><body></body></html>'],
  ['a page cut before its body', '  <body class="post"><p>x'],
  ['a fragment', '<p>00:05 开场</p><p>01:20 正题</p>'],
])('should tell HTML by %s', (_, source) => {
  expect(detectFormat(source)).toBe('html')
})

it.each([
  ['plain text that holds a few tags', '时间线 00:05 开场\n用 <b> 和 </b> 加粗'],
  ['text in angle brackets', '<开场> 你好\n<正题> 再见\n<结尾> 完'],
])('should not take %s for HTML', (_, source) => {
  expect(detectFormat(source)).toBe('text')
})

it('should let the ending decide where the content shows nothing', () => {
  expect(detectFormat('开场', 'notes.html')).toBe('html')
})
