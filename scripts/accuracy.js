/**
 * Measure how well texts are read: `npm run accuracy [-- [FOLDER…] [--min FIELD=0.98]… [--list FIELD|all]…]`.
 *
 * A folder holds labelled documents, `NAME.gold.json` beside `NAME.txt`, `.md`, …; without one the project's own fixtures are
 * measured. Exit code 1: below a minimum, or a text could not be read; 2: wrong usage.
 */
import { read } from 'notes'
import { judgeDocument } from './accuracy/judgeDocument.js'
import { readOptions } from './accuracy/options.js'
import { formatDocuments, formatFields, formatFinding } from './accuracy/print.js'
import { readFixtures } from './accuracy/readFixtures.js'
import { readLabelled } from './accuracy/readLabelled.js'
import { computeRate, sumFindings } from './accuracy/tally.js'

/**
 * @import {Document} from 'notes'
 * @import {Options} from './accuracy/options.js'
 * @import {Sample} from './accuracy/readLabelled.js'
 */

try {
  const options = readOptions(process.argv.slice(2))
  const samples = options.folders.length > 0 ? options.folders.flatMap(readLabelled) : readFixtures()
  await measure(samples, options)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

/**
 * @param {Sample[]} samples
 * @param {Options} options
 */
async function measure(samples, { listed, minimums }) {
  const judged = []
  for (const sample of samples) judged.push({ name: sample.name, findings: await judgeSample(sample) })
  for (const { name, findings } of judged)
    for (const finding of findings.filter(({ field }) => listed.includes(field)))
      for (const line of formatFinding(name, finding)) console.log(line)
  const tally = sumFindings(judged.flatMap(({ findings }) => findings))
  console.log(formatDocuments(judged.map(({ name, findings }) => ({ name, tally: sumFindings(findings) }))))
  console.log(`\n${formatFields(tally)}`)
  for (const [field, minimum] of minimums) {
    const { f1 } = computeRate(tally[field])
    if (f1 !== null && f1 >= minimum) continue
    console.error(`${field}: ${f1 === null ? 'nothing labelled' : `F1 ${f1.toFixed(4)} is below ${minimum}`}`)
    process.exitCode = 1
  }
}

/** @param {Sample} sample */
async function judgeSample({ path, bytes, labels, isPlain }) {
  const document = await parseSample(path, bytes)
  const text = isPlain ? new TextDecoder(document.source.encoding).decode(bytes) : null
  return judgeDocument(labels, document, text)
}

/**
 * Parse a text; one that cannot be read counts as one in which nothing was found.
 *
 * @param {string} path
 * @param {Uint8Array} bytes
 * @returns {Promise<Document>}
 */
async function parseSample(path, bytes) {
  try {
    return await read(bytes, { path })
  } catch (error) {
    console.error(`${path}:`, error)
    process.exitCode = 1
    const source = { path, format: 'text', encoding: 'utf-8', length: 0 }
    return { schemaVersion: 1, source, episodes: [], excerpts: [], boilerplate: [], messages: [] }
  }
}
