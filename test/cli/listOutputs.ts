import { readdir } from 'node:fs/promises'

/** The names in an output folder, without the manifest that notes keeps there. */
export async function listOutputs(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter((name) => name !== '.notes-manifest.ndjson').sort()
}
