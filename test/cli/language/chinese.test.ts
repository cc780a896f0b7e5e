import { readFileSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../../src/check/rules.js'
import { createProgram } from '../../../src/cli/createProgram.js'
import { chinese } from '../../../src/cli/language/chinese.js'
import { readPattern } from '../../../src/cli/language/readPattern.js'
import { setLanguage } from '../../../src/cli/language/setLanguage.js'
import { translate } from '../../../src/cli/language/translate.js'
import { formats } from '../../../src/formats.js'
import { chinese as chineseWords } from '../../../src/vocabulary/chinese.js'
import { english } from '../../../src/vocabulary/english.js'
import { listTexts } from './listTexts.js'

beforeAll(() => setLanguage('zh'))
afterAll(() => setLanguage('en'))

/** Texts with a blank that are no words to people. */
const exempt: readonly RegExp[] = [
  // The grammar of options: `-f, --format <name>`.
  /^(?:-\w, )?--[\w-]+(?: [<[][\w-]+[>\]])?$/,
  /^help \[command\]$/,
  // Told to programmers only.
  /^package\.json has no version$|^standard output is closed$|^Unexpected missing format `7`$/,
  /^Unexpected 7 `7`, expected 7$|^Unexpected input format `7`, expected one of `7`$/,
  // What a module of Node.js says; what `--print-config` writes, which is for machines, too.
  /^Cannot find package '7'$|^command line$|^ {2}7: \{"value": 7, "source": 7\}$/,
]

/** Texts, or parts of them, that become one as they are put together: below they stand as they are printed. */
const composed: readonly RegExp[] = [
  /^the variable 7 7$|^is 7, expected 7$/,
  /^7error: notes failed unexpectedly \(7\)$/,
  /^Unexpected (?:7|7 7, expected 7; left out|7; read as browsers do7|end of the input7; .*|.* read all the same7)$/,
  /^Unexpected furniture of a page, expected show notes; 7 set aside as boilerplate$|^a line is$|^7 lines are$/,
  /^Unexpected feed without an item, expected `<item>` or `<entry>`; 7$|^Unexpected item without 7, expected one/,
  /^7, expected 7; (?:set aside|read as if it were there)$|^, expected 7$| inside a mark, expected `>`$/,
]

const printed: readonly string[] = [
  'a.txt: error: notes failed unexpectedly (TypeError: x)',
  'error: notes failed unexpectedly (TypeError: x)',
  'error: the template a.md: does not exist; check the name',
  'error: the vocabulary a.yaml: Unexpected list, expected an object with `labels`',
  "error: the variable NOTES_QUIET is the text 'x', expected true or false",
  'error: the configuration a.json: `quiet` is the number 5, expected true or false',
  "error: the emitter ./x.js: `name` is missing, expected a word, as 'titles'; `emit` is null, expected a function",
  'Unexpected date `x`, expected one like `2024-01-31`; left out',
  'Unexpected duration `x`, expected seconds or one like `1:02:03`; left out',
  'Unexpected mark (missing semicolon), expected valid HTML; read as browsers do, and 2 more such errors',
  'Unexpected `<b>` that is not closed, expected `</b>`; read as browsers do, and 1 more such error',
  'Unexpected `</b>` that closes nothing, expected `<b>` before it; read as browsers do',
  'Unexpected end of the input, expected `</b>`; what stands before it is read',
  'Unexpected end of the input inside a mark, expected `>`; what stands before it is read',
  'Unexpected cue without an index, expected a number above its times; read all the same, and 2 more such',
  'Unexpected furniture of a page, expected show notes; a line is set aside as boilerplate',
  'Unexpected furniture of a page, expected show notes; 12 lines are set aside as boilerplate (and 3 more)',
  'Unexpected feed without an item, expected `<item>` or `<entry>`; read as plain text',
  'Unexpected feed without an item, expected `<item>` or `<entry>`; what it says of the show is set aside',
  'Unexpected item without a title, expected one; read all the same',
  'Unexpected item without an id, expected one; read all the same',
  'Unexpected `x`, expected JSON; set aside',
  'Unexpected `x`, expected a value of JSON; set aside',
  'Unexpected `x`, expected a key before it; read as if it were there',
  'Unexpected `x`, expected a comma before it; read as if it were there',
  'Unexpected `]` behind a comma, expected a value; read without one',
  'Unexpected `true` or `false` as `title`, expected text; left out',
  'Unexpected list as `title`, expected text; left out',
  'Unexpected title that is an object, expected a single value; set aside',
]

describe('the Chinese catalogue', () => {
  const texts = [
    ...listTexts('src/cli/**/*.ts').filter(
      ({ path, text }) => !/\/(?:language|completion)\//.test(path) && isSentence(text),
    ),
    ...listTexts('src/{check,read,emit,vocabulary,text}/**/*.ts').filter(({ text }) =>
      /^Unexpected |, expected /.test(text),
    ),
    ...listTexts('src/parse.ts').filter(({ text }) => /^Unexpected /.test(text)),
  ]
    .flatMap(({ path, text }) =>
      text
        .trim()
        .split('\n\n')
        .map((paragraph) => ({ path, text: text.includes('\n\n') ? paragraph : text })),
    )
    .filter(({ text }) => ![...exempt, ...composed].some((form) => form.test(text)))

  it('should find the texts in the sources', () => {
    expect(texts.length).toBeGreaterThan(150)
  })

  it('should have every text that the sources say to people', () => {
    const missing = texts.filter(({ text }) => !isTranslated(text)).map(({ path, text }) => `${path}: ${text}`)
    expect(missing).toEqual([])
  })

  it('should have texts that are put together as they are printed', () => {
    expect(printed.filter((text) => hasEnglish(translate(text)))).toEqual([])
  })

  it('should have every message of the fixtures as a whole', () => {
    const missing = fastGlob
      .sync('fixtures/*/messages.txt')
      .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
      .map((line) => line.replace(/^\S+ +\S+ +/, ''))
      .filter((reason) => reason !== '' && hasEnglish(translate(reason)))
    expect(missing).toEqual([])
  })

  it('should have every description, title and paragraph of the help', () => {
    const program = createProgram('1.2.3', { debug: false, finish() {} })
    const missing = [program, ...program.commands]
      .flatMap((command) => command.helpInformation().split('\n'))
      .filter((line) => /^\s*(?:-\S.*?|[a-z]+) {2,}[a-z]/i.test(line) && !/notes |pbpaste/.test(line))
    expect(missing).toEqual([])
  })

  it('should have the description of every rule and format', () => {
    expect([...rules, ...formats].filter(({ description }) => translate(description) === description)).toEqual([])
  })

  it('should have every role of the vocabularies', () => {
    const roles = new Set([english, chineseWords].flatMap((vocabulary) => Object.keys(vocabulary.roles ?? {})))
    expect([...roles, 'author', 'mentioned'].filter((role) => translate(role) === role)).toEqual([])
  })

  it('should name the same values in the translation as in the text', () => {
    const wrong = Object.entries(chinese).filter(([from, to]) => {
      const known = readPattern(from).values.map(({ name }) => name)
      return !readPattern(to).values.every(({ name }) => known.includes(name))
    })
    expect(wrong).toEqual([])
  })
})

/** Two words of letters with a blank between: neither a name nor a mark. */
function isSentence(text: string): boolean {
  return /[a-z]{2,}\S* (?:\S+ )*\S*[a-z]{2,}/i.test(text)
}

/** A text itself, or with the word or the place that is put before it; examples are translated line by line. */
function isTranslated(text: string): boolean {
  if (text.startsWith('Examples:')) return true
  const words = text.trim().replace(/\s*\n\s*/g, ' ')
  return [text, words, `Unexpected ${words}`, `Unexpected ${words}; read as browsers do`, `7: ${words}`].some(
    (whole) => translate(whole) !== whole,
  )
}

/** Whether words of English are left outside the values. */
function hasEnglish(text: string): boolean {
  return /\b(?!UTF|JSON|HTML|XML|startTime|endTime|guid|enclosure|id\b)[A-Za-z]{2,} [a-z]{2,}\b/.test(
    text.replace(/`[^`]*`/g, '').replace(/（[a-z ]+）/g, ''),
  )
}
