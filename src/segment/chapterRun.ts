import type { ChapterClock } from './chapterClocks.js'

/** Two times further apart than this belong to different lists. UTF-16 units. */
const reach = 700

/**
 * The lists of times in a flattened line: clusters of neighbours.
 *
 * A doubtful time counts where it fits between its neighbours; where nearly all times of a list stand in brackets, one
 * without is prose. Times that run backwards stay: authors write them so.
 *
 * @param announced offsets behind which a list of times is announced
 * @param fewest how many times make a list that nothing announces
 */
export function findChapterRuns(
  clocks: readonly ChapterClock[],
  announced: readonly number[],
  fewest: number,
): ChapterClock[][] {
  if (clocks.length >= 2 && clocks.every(({ closes }) => closes)) return [[...clocks]]
  return clusterByDistance(clocks)
    .map(keepCommonStyle)
    .map(dropMisfits)
    .filter(
      (run) =>
        countSure(run) >= fewest ||
        (fewest === 2 && run.length >= 2 && countSure(run) > 0) ||
        (run.length > 0 && isAnnounced(run, announced)),
    )
}

function countSure(run: readonly ChapterClock[]): number {
  return run.filter((clock) => !clock.doubtful).length
}

function clusterByDistance(clocks: readonly ChapterClock[]): ChapterClock[][] {
  const clusters: ChapterClock[][] = []
  for (const clock of clocks) {
    const cluster = clusters.at(-1)
    const last = cluster?.at(-1)
    if (cluster && last && clock.start - last.end <= reach) cluster.push(clock)
    else clusters.push([clock])
  }
  return clusters
}

function keepCommonStyle(run: ChapterClock[]): ChapterClock[] {
  const bracketed = run.filter((clock) => clock.bracketed)
  if (bracketed.length >= 3 && bracketed.length >= run.length * 0.75) return bracketed
  if (bracketed.length <= run.length * 0.25) return run.filter((clock) => !clock.bracketed)
  return run
}

function dropMisfits(run: ChapterClock[]): ChapterClock[] {
  const kept: ChapterClock[] = []
  for (const [i, clock] of run.entries()) {
    const previous = kept.at(-1)?.clock.seconds ?? 0
    const next = run[i + 1]?.clock.seconds ?? Number.POSITIVE_INFINITY
    const fits = previous <= clock.clock.seconds && clock.clock.seconds <= next
    if (fits || !clock.doubtful) kept.push(clock)
  }
  return kept
}

function isAnnounced(run: readonly ChapterClock[], announced: readonly number[]): boolean {
  const start = run[0]?.start ?? 0
  return announced.some((offset) => offset <= start && start - offset <= 80)
}
