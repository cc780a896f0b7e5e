import { countThings } from '../countThings.js'
import { translate } from '../language/translate.js'
import { writeStdout } from '../outputs/writeStdout.js'
import { appendStepSummary } from './appendStepSummary.js'
import { countMessages } from './countMessages.js'
import { describeCounts } from './describeCounts.js'
import { formatAnnotation } from './formatAnnotation.js'
import { type Annotation, listAnnotations } from './listAnnotations.js'
import type { Reporter } from './reporter.js'

/** How many annotations of a kind GitHub shows of a step. */
const most = 10

/**
 * Annotations of GitHub Actions, those that it would show, and a line of how many more there are; the summary of the step lists them.
 *
 * @param summaryPath the file of the step's summary, `$GITHUB_STEP_SUMMARY`; undefined where there is none
 */
export function createGithubReporter(summaryPath: string | undefined): Reporter {
  return {
    async add() {},
    async end(inputs, problems) {
      const annotations = listAnnotations(inputs, problems)
      const shown = annotations.filter((annotation, index) => index < firstOf(annotations, annotation) + most)
      const more = annotations.length - shown.length
      const lines = [
        ...shown.map(formatAnnotation),
        ...(more > 0
          ? [
              translate(
                `… and ${countThings(more, 'message')} more, which GitHub would not show (--report text lists all)`,
              ),
            ]
          : []),
        describeCounts(inputs.length, countMessages(annotations)),
      ]
      await writeStdout(lines.map((line) => `${line}\n`).join(''))
      if (summaryPath) await appendStepSummary(summaryPath, annotations, lines.at(-1) ?? '')
    },
  }
}

function firstOf(annotations: readonly Annotation[], { severity }: Annotation): number {
  return annotations.findIndex((annotation) => annotation.severity === severity)
}
