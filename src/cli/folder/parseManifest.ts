import { type Contents, keyOf, type Unit } from './unit.js'
import { isInside, readUnit, writeUnit } from './unitLine.js'

/** What the lines of a manifest say, later ones over earlier ones. */
export interface Records {
  readonly units: Map<string, Unit>
  /** The unit that a path belongs to: a key of `units`. */
  readonly owners: Map<string, string>
  /** Folders that notes made. */
  readonly folders: Set<string>
  /** Lines that say nothing. */
  broken: number
}

const header = `${JSON.stringify({ notes: 'manifest', version: 1 })}\n`

export function createRecords(): Records {
  return { units: new Map(), owners: new Map(), folders: new Set(), broken: 0 }
}

/**
 * Read a manifest: a header, then a JSON object a line.
 *
 * @param text whole lines: what a killed run left behind the last line break is cut off before
 * @returns null where the first line is not that of a manifest of this version
 */
export function parseManifest(text: string): Records | null {
  const records = createRecords()
  if (text === '') return records
  if (!text.startsWith(header)) return null
  for (const line of text.slice(header.length).split('\n')) if (line !== '') addLine(records, line)
  return records
}

function addLine(records: Records, line: string): void {
  const value = parseLine(line)
  const unit = value && readUnit(value)
  if (unit) addUnit(records, unit)
  else if (value && 'folder' in value && typeof value.folder === 'string' && isInside(value.folder))
    records.folders.add(value.folder)
  else records.broken++
}

function parseLine(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

/** Put a unit in the place of what was known of it; paths that were another's are now its own. */
export function addUnit({ units, owners }: Records, unit: Unit): void {
  const key = keyOf(unit)
  for (const path of [...unit.outputs.keys(), ...unit.leftovers.keys()]) {
    const owner = owners.get(path)
    const other = owner === undefined || owner === key ? undefined : units.get(owner)
    if (other) units.set(keyOf(other), withoutPath(other, path))
    owners.set(path, key)
  }
  const before = units.get(key)
  for (const path of [...(before?.outputs.keys() ?? []), ...(before?.leftovers.keys() ?? [])])
    if (!unit.outputs.has(path) && !unit.leftovers.has(path)) owners.delete(path)
  units.set(key, unit)
}

function withoutPath(unit: Unit, path: string): Unit {
  const drop = (contents: Contents) => new Map([...contents].filter(([name]) => name !== path))
  const made = unit.outputs.has(path) ? null : unit.made
  return { ...unit, made, outputs: drop(unit.outputs), leftovers: drop(unit.leftovers) }
}

/** The shortest manifest that says the same, always in the same order; empty where there is nothing to say. */
export function writeManifest({ units, folders }: Records): string {
  const lines = [...folders].sort().map((folder) => `${JSON.stringify({ folder })}\n`)
  for (const key of [...units.keys()].sort()) {
    const unit = units.get(key)
    if (unit && (unit.made || unit.outputs.size > 0 || unit.leftovers.size > 0)) lines.push(writeUnit(unit))
  }
  return lines.length === 0 ? '' : `${header}${lines.join('')}`
}

/** What a manifest begins with. */
export { header as manifestHeader }
