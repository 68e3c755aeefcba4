import type { Row } from '../rows/rows.ts'

const BULLET = /^[•●▪■◦○‣⁃∙·➢►✓▶❖*\uF0A7\uF0B7\uF0D8\uF0FC–—−-](?=\s)/u
const NUMBER =
  /^(?:\(?(?:\d{1,2}|[a-z]{1,2}|[ivx]{1,5})\)|(?:\d{1,2}|[a-z]|[ivx]{2,4})\.|\d{1,2}[°º]\.?)(?=\s)/u
/** "IV." and "I."; an initial is followed by a name. */
const ROMAN = /^(?:[IVX]{2,5}\.(?=\s)|[IVX]\.(?=\s(?!(?:van|de|den|der|ten|ter|het|’t) \p{Lu})\p{Ll}))/u
/** A glyph of a font for symbols that stands for a bullet. */
const GLYPH = /^[o§Øü](?=\s\p{L})/u

/** In points: from a bare number to the words it numbers. */
const [LEAST, MOST] = [9, 45]

/** "3    Kent u het bericht": a number without a full stop, with a wide gap behind it, in running text. */
const isApart = ({ text, bold, box, stops }: Row): boolean =>
  !bold &&
  /^\d{1,2} \p{Lu}\p{L}*\s/u.test(text) &&
  stops[0] !== undefined &&
  stops[0] - box[0] > LEAST &&
  stops[0] - box[0] < MOST

export interface Marker {
  label: string
  bullet: boolean
}

/** What opens an item: "•", "1.", "a)", "(ii)", "1°". */
export function markerOf(row: Row): Marker | null {
  const { text } = row
  if (row.numbers || isApart(row)) return { label: /^\d+/.exec(text)?.[0] ?? '', bullet: false }
  const bullet = BULLET.exec(text) ?? GLYPH.exec(text)
  if (bullet) return { label: bullet[0], bullet: true }
  const number = NUMBER.exec(text) ?? ROMAN.exec(text)
  return number && { label: number[0], bullet: false }
}

/** The item that a row is tagged in, by its number in the structure of the page. */
export function taggedItem({ tag }: Row): number | null {
  const index = tag?.path.lastIndexOf('LI') ?? -1
  return tag && index > tag.path.lastIndexOf('Table') ? (tag.ids[index] ?? null) : null
}

/** "1", "2.3", "Bijlage 4", "B 4.3": how many parts the number of a heading has; 0 for none. */
export function numberDepth(text: string): number {
  const number = /^(?:§\s*)?(?:[A-Z]\s?)?(\d{1,2}[a-z]?(?:\.(?:\d{1,2}|[a-z]))*)\.?(?=\s|$)/u.exec(text)?.[1]
  if (number) return number.split('.').length
  return /^(?:bijlage|hoofdstuk|deel|annex)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,5})(?![\p{L}\d])/iu.test(text) ? 1 : 0
}
