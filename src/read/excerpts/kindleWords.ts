/** What an entry of `My Clippings.txt` is. */
export type ClippingKind = 'highlight' | 'note' | 'bookmark'

/** The words of each language, by what they say. */
export const clippingKinds: Readonly<Record<string, ClippingKind>> = {
  highlight: 'highlight',
  clip: 'highlight',
  clipping: 'highlight',
  'clip this article': 'highlight',
  note: 'note',
  bookmark: 'bookmark',
  标注: 'highlight',
  剪贴: 'highlight',
  剪贴文章: 'highlight',
  笔记: 'note',
  书签: 'bookmark',
  標註: 'highlight',
  筆記: 'note',
  書籤: 'bookmark',
  ハイライト: 'highlight',
  クリップ: 'highlight',
  メモ: 'note',
  ブックマーク: 'bookmark',
  markierung: 'highlight',
  ausschnitt: 'highlight',
  notiz: 'note',
  lesezeichen: 'bookmark',
  subrayado: 'highlight',
  recorte: 'highlight',
  nota: 'note',
  marcador: 'bookmark',
  surlignage: 'highlight',
  surlignement: 'highlight',
  extrait: 'highlight',
  signet: 'bookmark',
  evidenziazione: 'highlight',
  ritaglio: 'highlight',
  segnalibro: 'bookmark',
  destaque: 'highlight',
}

/** How each language says what an entry is and where: `Your Highlight on page 12`, `您在位置 #123-125的标注`. */
export const clippingForms: readonly RegExp[] = [
  /^(?:your )?(?<kind>highlight|clip this article|clipping|clip|note|bookmark)\b(?: (?:on|at))? ?(?<place>.*)$/i,
  /^(?:[您我你]在?)?(?<place>[^的]*)的(?<kind>标注|笔记|书签|剪贴文章|剪贴|標註|筆記|書籤)$/,
  /^我的(?<kind>标注|笔记|书签) ?(?<place>.*)$/,
  /^(?<place>[^の]*)の(?<kind>ハイライト|メモ|ブックマーク|クリップ)$/,
  /^(?:ihre?|deine?) (?<kind>markierung|ausschnitt|notiz|lesezeichen)(?: (?:auf|bei|an))? ?(?<place>.*)$/i,
  /^(?:tu|la|el|mi|su) (?<kind>subrayado|recorte|nota|marcador)(?: en)?(?: (?:la|el))? ?(?<place>.*)$/i,
  /^(?:votre|ma|mon|ta|ton) (?<kind>surlignage|surlignement|extrait|note|signet)(?: (?:sur|à))?(?: la)? ?(?:l[’'])?(?<place>.*)$/i,
  /^(?:la|il) (?:tua|tuo|mia|mio) (?<kind>evidenziazione|ritaglio|nota|segnalibro)(?: (?:a|alla|su))? ?(?<place>.*)$/i,
  /^(?:o )?(?:seu|sua|meu|minha) (?<kind>destaque|recorte|nota|marcador)(?: (?:na|no|em))? ?(?<place>.*)$/i,
]

const months: readonly string[] = [
  'january januar enero janvier gennaio janeiro jan',
  'february februar febrero février febbraio fevereiro feb',
  'march märz marzo mars março mar',
  'april abril avril aprile apr',
  'may mai mayo maggio maio',
  'june juni junio juin giugno junho jun',
  'july juli julio juillet luglio julho jul',
  'august agosto août aug',
  'september septiembre septembre settembre setembro sep sept',
  'october oktober octubre octobre ottobre outubro oct okt',
  'november noviembre novembre novembro nov',
  'december dezember diciembre décembre dicembre dezembro dec dez',
]

/** The number of a month by its name in any of the languages, in lower case. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
)
