import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

it('should name the test command that continuous integration runs', () => {
  expect(read('README.md')).toContain('npm test')
  expect(read('.ci/run')).toMatch(/^npm test\b/m)
})
