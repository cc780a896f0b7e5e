import { describe, expect, it } from 'vitest'
import { readMedia } from '../../../src/emit/html/readMedia.js'
import { OptionError } from '../../../src/text/optionError.js'

describe('readMedia', () => {
  it.each([
    ['https://a.example/1.mp3', 65.5, 'https://a.example/1.mp3#t=65.5'],
    ['http://a.example/1?x=1', 0, 'http://a.example/1?x=1#t=0'],
    ['https://a.example/#player', 3605, 'https://a.example/#player&t=3605'],
    ['https://a.example/watch?t={seconds}', 65.9, 'https://a.example/watch?t=65'],
    ['https://a.example/{seconds}/{seconds}', 5, 'https://a.example/5/5'],
  ])('should lead into %s', (address, seconds, url) => {
    expect(readMedia(address).play(seconds)).toBe(url)
  })

  it.each([
    ['https://a.example/1.MP3', true],
    ['https://a.example/1.m4a?token=x.html', true],
    ['https://a.example/episode', false],
    ['https://a.example/mp3', false],
    ['https://a.example/1.mp3?t={seconds}', false],
  ])('should know whether %s is a recording', (address, isFile) => {
    expect(readMedia(address).file).toBe(isFile ? address : null)
  })

  it.each([
    '',
    'a.mp3',
    '//a.example/1.mp3',
    'javascript:alert(1)//https://',
    'ftp://a.example',
    'https://',
    'https://a b.example/',
    'https://a.example/\u202E',
  ])('should refuse %j', (address) => {
    expect(() => readMedia(address)).toThrow(OptionError)
    expect(() => readMedia(address)).toThrow(`Unexpected media \`${address}\`, expected an address that begins with`)
  })
})
