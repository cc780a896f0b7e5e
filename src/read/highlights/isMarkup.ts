/** Whether a text is HTML, or the ENML of Evernote. */
export function isMarkup(head: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype\b|<(?:html|body|head|en-note|div|p|h[1-6]|ul|ol|blockquote)\b)/i.test(
    head,
  )
}
