import { describe, expect, it } from 'vitest'
import type { Input } from '../../../src/cli/inputs/input.js'
import type { Format } from '../../../src/cli/outputs/format.js'
import { planPlaces } from '../../../src/cli/outputs/planPlaces.js'

const input = (file: string, base: string): Input => ({ label: file, file, path: file, base })
const piped = (path: string | null): Input => ({ label: path ?? '<stdin>', file: null, path, base: null })
const format = (name: string, extension: string, severalFiles = false): Format => ({
  name,
  extension,
  mediaType: 'text/plain',
  severalFiles,
  merges: false,
  rules: [],
  emit: () => '',
})
const json = format('json', '.json')

const plan = (inputs: Input[], formats: Format[] = [json]) => {
  const findPlace = planPlaces('out', null, inputs, formats)
  return inputs.flatMap((one) => formats.map((each) => findPlace(one, each).file))
}

describe('planPlaces', () => {
  it('should keep the tree from the common base', () => {
    expect(plan([input('/s/a/1.txt', '/s'), input('/s/b/2.md', '/s')])).toEqual(['out/a/1.json', 'out/b/2.json'])
    expect(plan([input('/s/a/1.txt', '/s/a'), input('/s/b/2.md', '/s/b')])).toEqual(['out/a/1.json', 'out/b/2.json'])
    expect(plan([input('/s/a/1.txt', '/s/a')])).toEqual(['out/1.json'])
  })

  it('should keep the endings of inputs that differ in nothing else', () => {
    expect(plan([input('/s/a.txt', '/s'), input('/s/a.md', '/s'), input('/s/b.md', '/s')])).toEqual([
      'out/a.txt.json',
      'out/a.md.json',
      'out/b.json',
    ])
  })

  it('should not take part of a title for an ending', () => {
    expect(plan([input('/s/第12.5期 标题', '/s')])).toEqual(['out/第12.5期 标题.json'])
  })

  it('should name piped text', () => {
    expect(plan([piped('x/第1期.txt')])).toEqual(['out/第1期.json'])
    expect(plan([piped(null)])).toEqual(['out/stdin.json'])
  })

  it('should tell formats with the same ending apart', () => {
    expect(plan([input('/s/a.txt', '/s')], [format('one', '.md'), format('two', '.md'), json])).toEqual([
      'out/a.one.md',
      'out/a.two.md',
      'out/a.json',
    ])
  })

  it('should not put several files into a folder where a file is wanted', () => {
    const one = input('/s/a.txt', '/s')
    expect(planPlaces('b.srt', 'b.srt', [one], [json])(one, json)).toEqual({ file: 'b.srt', folder: null })
  })

  it('should put several files into a folder named like the input', () => {
    const csv = format('csv', '.csv', true)
    const one = input('/s/a.txt', '/s')
    expect(planPlaces('out', null, [one], [csv])(one, csv).folder).toBe('out/a')
    const tsv = format('tsv', '.tsv', true)
    expect(planPlaces('out', null, [one], [csv, tsv])(one, tsv).folder).toBe('out/a')
  })

  it('should not let two inputs become one file', () => {
    expect(() => plan([input('/s/a.txt', '/s'), piped('a.txt')])).toThrow('would both become out/a.txt.json')
  })

  it('should not let an output overwrite an input', () => {
    const one = input(`${process.cwd()}/out/a.json`, `${process.cwd()}/out`)
    expect(() => plan([one])).toThrow('out/a.json would overwrite an input')
  })
})
