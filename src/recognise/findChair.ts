import type { Turn } from '../tree/nodes.js'

/** What is said by who begins a recording, be it a show or not. */
const opening =
  /人(?:都|差不多|也)*到?齐|人(?:都|差不多|也)*到?齊|(?:我们|咱们|我們|正式|现在|現在|那就?)(?:就|先|正式)?[开開]始|[开開]始[录錄]|[录錄]音(?:打[开開]|[开開]着)|大家好|各位|[欢歡]迎|let['’]?s (?:get started|start|begin|kick)|shall we (?:start|begin)|(?:hi|hello|good (?:morning|afternoon|evening)),? (?:everyone|everybody|all)\b|for joining|welcome/i

/** The same of who ends it. */
const closing =
  /(?:就|先|聊)到(?:这|這|此)|散[会會]|辛苦(?:大家|各位)|(?:[谢謝]{2}|感[谢謝])(?:大家|各位|收[听聽])|下[期次周週集]再?[见見聊]|that['’]?s (?:it|all|a wrap)\b|let['’]?s (?:stop|wrap|end|leave it) |(?:see|talk to) you (?:all |again )?(?:next|soon)|thank(?:s| you),? (?:all|everyone|everybody)|thanks for (?:joining|listening|coming)/i

/** The words of an end may stand so many turns before it. */
const last = 3

/** Who speaks first and opens what is recorded, and closes it too, as hosts do: nobody else does both. */
export function findChair(turns: readonly Turn[]): string | null {
  const [first] = turns
  const name = first?.speaker ?? null
  const end = turns.slice(-last).findLast(({ speaker }) => speaker === name)
  if (!first || name === null || !end || end === first) return null
  return opening.test(first.value.slice(0, 400)) && closing.test(end.value.slice(-200)) ? name : null
}
