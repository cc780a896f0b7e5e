import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { probePager } from '../../../src/cli/pager/probePager.js'
import { makeFolder } from '../makeFolder.js'

/** A `less` that says it is of this version. */
async function makeLess(version: string): Promise<string> {
  const less = join(await makeFolder({ less: `#!/bin/sh\necho "less ${version} (GNU regular expressions)"\n` }), 'less')
  await chmod(less, 0o755)
  return less
}

describe('probePager', () => {
  it('should hand links to a less that passes them on, colours to an older one', async () => {
    expect(await probePager(await makeLess('590'), {})).toEqual({ colors: true, hyperlinks: true })
    expect(await probePager(await makeLess('566.1'), {})).toEqual({ colors: true, hyperlinks: true })
    expect(await probePager(await makeLess('551'), {})).toEqual({ colors: true, hyperlinks: false })
  })

  it('should hand no sequence to a less that was not told to pass them on', async () => {
    const less = await makeLess('590')
    const none = { colors: false, hyperlinks: false }
    expect(await probePager(less, { LESS: '-S -M' })).toEqual(none)
    expect(await probePager(`${less} --ignore-case`, { LESS: '' })).toEqual(none)
    expect((await probePager(less, { LESS: 'FRX' })).colors).toBe(true)
    expect((await probePager(less, { LESS: '-i --RAW-CONTROL-CHARS' })).colors).toBe(true)
    expect((await probePager(`${less} -iR`, { LESS: 'S' })).colors).toBe(true)
  })

  it('should believe others to pass on colours, more excepted, and nobody links', async () => {
    expect(await probePager('most', {})).toEqual({ colors: true, hyperlinks: false })
    expect(await probePager('/bin/more', {})).toEqual({ colors: false, hyperlinks: false })
    expect(await probePager('/nowhere/less', {})).toEqual({ colors: true, hyperlinks: false })
  })
})
