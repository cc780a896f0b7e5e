import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../src', import.meta.url))

/** The modules that are loaded with another, without those loaded on demand. */
function listModules(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found
  found.add(path)
  const source = readFileSync(path, 'utf8')
  for (const [, types, name = ''] of source.matchAll(/^(?:import|export) (type )?[^'"]*?from '(\.[^']+)'$/gm))
    if (!types) listModules(join(dirname(path), name.replace(/\.js$/, '.ts')), found)
  return found
}

it('should load neither readers nor configuration for the help and for completion', () => {
  const paths = [...listModules(join(root, 'cli/main.ts'))].map((path) => relative(root, path))
  expect(paths).toContain('cli/createProgram.ts')
  expect(paths).not.toContain('index.ts')
  expect(paths.filter((path) => /^(?:read|recognise|document|vocabulary)\//.test(path))).toEqual([
    'read/inputFormats.ts',
  ])
  expect(paths.filter((path) => /^cli\/(?:config\/(?:load|check|apply)|view|inputs|completion)/.test(path))).toEqual([])
})
