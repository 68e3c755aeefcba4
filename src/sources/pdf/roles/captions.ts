import { regex } from '../../../text/regex.ts'
import type { Group } from './groups.ts'
import { bodyOn, claim, type Paper } from './paper.ts'

const CAPTION = regex('iu')`
  ^(?:tabel|figuur|grafiek|kader|box|diagram|afbeelding|kaart)\s+(?:[A-Z]?\d{1,3}|[IVX]{1,4})
  (?:\.\d{1,2})*[a-z]?(?:[.:–—-]|\s|$)
`
/** "Figuur 2 laat zien dat" */
const SENTENCE = /^\p{L}+ [\d.]+[a-z]? (?:geeft|laat|toont|bevat|is|zijn|staat|vat|beschrijft|en|tot)\b/u
const LONGEST = 260
/** In a box of a form, "Box 1" is a value. */
const BARE = /^\p{L}+ \S+$/u

/** "Tabel 3 Uitgaven": a short group, no sentence that goes on about a table. */
export function isCaption(paper: Paper, group: Group): boolean {
  const text = group.map((row) => row.text).join(' ')
  if (group[0]!.frame && BARE.test(text)) return false
  if (!CAPTION.test(text) || text.length > LONGEST || group.length > 3) return false
  return looksApart(paper, group) || !(/[.;,]$/u.test(text) || SENTENCE.test(text))
}

function looksApart(paper: Paper, group: Group): boolean {
  const { bold, italic, size } = bodyOn(paper, group[0]!.page)
  return group.every((row) => row.bold !== bold || row.italic !== italic || row.size < 0.95 * size)
}

export function nameCaption(paper: Paper, group: Group): void {
  const of = paper.name('c')
  for (const row of group) claim(row, 'caption', { of })
}
