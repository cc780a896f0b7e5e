import { rules } from '../../index.js'
import { describeValue } from './describeValue.js'

interface Field {
  readonly key: string
  readonly expected: string
  fits(value: unknown): boolean
}

const fields: readonly Field[] = [
  { key: 'name', expected: "a word, as 'titles'", fits: (value) => isText(value, /^[^\s/\\:]+$/) },
  { key: 'extension', expected: "an ending with its dot, as '.txt'", fits: (value) => isText(value, /^\.[^\s/\\:]+$/) },
  { key: 'mediaType', expected: "a media type, as 'text/plain'", fits: (value) => isText(value, /^[^\s/]+\/[^\s/]/) },
  { key: 'description', expected: 'a text', fits: (value) => isText(value, /^/) },
  {
    key: 'merges',
    expected: 'nothing, true or false',
    fits: (value) => value === undefined || typeof value === 'boolean',
  },
  {
    key: 'rules',
    expected: 'nothing, or a list of rules (see notes rules)',
    fits: (value) => value === undefined || isRules(value),
  },
  { key: 'emit', expected: 'a function', fits: (value) => typeof value === 'function' },
]

/**
 * What keeps an object from being an emitter: nothing where it is one.
 *
 * @example
 * listFaults({...emitter, extension: 'txt'}) // => ["`extension` is the text 'txt', expected an ending with its dot, as '.txt'"]
 */
export function listFaults(emitter: object): string[] {
  return fields.flatMap(({ key, expected, fits }) => {
    const value: unknown = Reflect.get(emitter, key)
    if (fits(value)) return []
    const found = value === undefined ? 'missing' : describeValue(value)
    return [`\`${key}\` is ${found}, expected ${expected}`]
  })
}

function isText(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value)
}

function isRules(value: unknown): boolean {
  return Array.isArray(value) && value.every((id) => rules.some((rule) => rule.id === id))
}
