const rooms =
  /会议室|會議室|会議室|회의실|录音间|錄音間|直播间|直播間|\b(?:conference|meeting|board|seminar|huddle) ?rooms?\b|^room [\w.-]{1,6}$|\b(?:konferenz|besprechungs)raum\b|\bsalle de réunion|\bsala de (?:reuni|junta|conferência)/i

const devices =
  /\b(?:i(?:pad|phone|mac)|macbook|thinkpad|chromebook|apple tv)(?![a-z])|^(?:desktop|laptop|android|win)-\w+$|\b(?:galaxy|redmi|xiaomi|huawei|oppo|vivo|honor|pixel|oneplus) ?[a-z]{0,5} ?\d|['’]s (?:phone|laptop|computer|tablet)$|的 ?(?:手机|手機|电脑|電腦|平板|笔记本|筆電)$|^\+?[\d*() -]{6,}$/i

/**
 * Whether the label of a speaker is a room, a device or a number that joined a call: who speaks there it does not say.
 *
 * @example
 * isDevice('iPad de Marta') // => true
 */
export function isDevice(label: string): boolean {
  return rooms.test(label) || devices.test(label)
}
