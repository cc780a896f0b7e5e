import type { Report } from '../report/createReport.js'

/** What was told in the last run: not told again in the next, as long as it stays so. */
export type Told = ReadonlySet<string>

/**
 * The report of a run behind the first: a line a conversion, no summary; an input that still fails is not news.
 *
 * @param told what the run before has told
 * @returns the report, and the set that it fills with what it tells
 */
export function createWatchReport(report: Report, told: Told): { report: Report; now: Set<string> } {
  const now = new Set<string>()
  let isConverted = false

  function isNews(key: string): boolean {
    now.add(key)
    return !told.has(key)
  }

  return {
    now,
    report: {
      ...report,
      addProblem(problem) {
        if (isNews(`${problem.subject}: ${problem.message}`)) report.addProblem(problem)
      },
      addNote(line) {
        if (isNews(line)) report.addNote(line)
      },
      addInput(outcome, label, counts) {
        isConverted = outcome === 'converted'
        if (isConverted) report.addNote(`converted ${label}`)
        report.addInput(outcome, label, counts)
      },
      addMessages(label, messages) {
        const isNew = isNews(`${label}: ${JSON.stringify(messages)}`)
        if (isConverted || isNew) report.addMessages(label, messages)
      },
      summarize({ folder }) {
        for (const name of folder?.merged ?? []) report.addNote(`converted all into ${name}`)
        for (const path of folder?.removed ?? []) report.addNote(`removed ${path}`)
      },
    },
  }
}
