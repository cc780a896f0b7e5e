/** What programs and transcripts call those whose names they do not know. */
const nameless =
  /^(?:(?:说话人|說話人|發言人|发言人|话者|話者|speakers?|spk|unknown(?: speaker)?|未知(?:说话人|发言人)?|人物|q|a|问|答)[\s_#]*(?:\d*|[a-z])|narrator|music)$/i

/** The same with a number or without one: UNIDENTIFIED PERSON #1, THE COURT, AUDIENCE. */
const roles =
  /^(?:(?:unidentified|unknown|unnamed)\b.*|the \p{L}+(?: \p{L}+)?|(?:(?:fe)?male )?(?:voice|speaker)|m[ae]n|wom[ae]n|audience|crowd|chorus|caller|question|all|both|announcer|主持人?|主持人[甲乙丙]|[观觀听聽]众|[观觀聽]眾|众人|眾人|旁白|画外音|畫外音|interpreter|translator|voice-?over)(?: ?#? ?\d{1,2})?$/iu

/**
 * Whether the label of a speaker says that nobody knows the name.
 *
 * @example
 * isNameless('UNIDENTIFIED PERSON #1') // => true
 */
export function isNameless(label: string): boolean {
  return nameless.test(label) || roles.test(label)
}
