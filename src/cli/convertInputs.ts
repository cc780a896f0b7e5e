import { dropOutputs } from './folder/dropOutputs.js'
import type { Manifest } from './folder/openManifest.js'
import { findInputs } from './inputs/findInputs.js'
import { loadVocabulary } from './inputs/loadVocabulary.js'
import { chooseSink } from './outputs/chooseSink.js'
import type { Sink } from './outputs/sink.js'
import { parseInputs } from './parseInputs.js'
import type { Report } from './report/createReport.js'
import type { Settings } from './settings.js'
import { UsageError } from './usageError.js'

/** One run of `notes parse`: inputs, output, then one input after the other; what became of them stands in the sink. */
export async function convertInputs(settings: Settings, report: Report): Promise<Sink> {
  const vocabulary = settings.vocabulary === null ? undefined : await loadVocabulary(settings.vocabulary)
  const all = await findInputs(settings.operands, settings.stdinName)
  const manifest = settings.output === null ? null : await loadManifest(settings.output)
  const found = manifest ? dropOutputs(all, settings.operands, manifest) : all
  if (settings.duration !== null && found.several)
    throw new UsageError('--duration is of one episode, and there are several inputs', 'Parse them one by one.')
  if (settings.formatOptions.media !== undefined && found.several)
    throw new UsageError('--media plays one episode, and there are several inputs', 'Parse them one by one.')
  const sink = await chooseSink(settings, found, async (output, formats) => {
    const { openFolder } = await import('./folder/openFolder.js')
    return openFolder(
      { settings, vocabulary, found, manifest: manifest ?? (await loadManifest(output)), report },
      output,
      formats,
    )
  })
  for (const problem of found.problems) report.addProblem(problem)
  await parseInputs(found.inputs, sink, report, settings, vocabulary)
  return sink
}

/** The modules of folders are loaded only where there may be one. */
async function loadManifest(output: string): Promise<Manifest> {
  const { openManifest } = await import('./folder/openManifest.js')
  return openManifest(output)
}
