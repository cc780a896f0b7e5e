import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/read/detectFormat.js'

describe('detectFormat, Markdown', () => {
  it.each([
    ['YAML front matter', '---\ntitle: 慢慢走\nhosts:\n- 阿禾\n---\n\n正文'],
    ['YAML front matter with blank lines', '---\ntitle: 慢慢走\n\nshow: 小山电台\n---\n正文'],
    ['TOML front matter', '+++\ntitle = "慢慢走"\n+++\n正文'],
    ['page properties of Logseq', 'title:: 慢慢走\n\n- 正文'],
    ['a heading and a link', '# 慢慢走\n\n[地图](https://example.com/map)'],
  ])('should know %s', (_, source) => {
    expect(detectFormat(source)).toBe('markdown')
  })

  it('should know it by its ending', () => {
    expect(detectFormat('00:00 开场', 'notes.md')).toBe('markdown')
  })

  it.each([
    ['rulers between lines', '---\n第一段\n---\n第二段'],
    ['a single bold word', '这期聊**慢**。'],
    ['a number sign before a number', '#12 慢慢走'],
  ])('should not take %s for Markdown', (_, source) => {
    expect(detectFormat(source)).toBe('text')
  })

  it.each([
    ['an open front matter', `---\na: x\n${'-a: x\n'.repeat(3000)}`],
    ['open brackets', `x\n${'['.repeat(20_000)}`],
  ])('should decide on %s in time', (_, source) => {
    const start = performance.now()
    detectFormat(source)
    expect(performance.now() - start).toBeLessThan(200)
  })
})
