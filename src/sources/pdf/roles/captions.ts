import { regex } from '../../../text/regex.ts'
import type { Group } from './groups.ts'
import { claim, type Paper } from './paper.ts'

const CAPTION = regex('iu')`
  ^(?:tabel|figuur|grafiek|kader|box|diagram|afbeelding|kaart)\s+(?:[A-Z]?\d{1,3}|[IVX]{1,4})
  (?:\.\d{1,2})*[a-z]?(?:[.:–—-]|\s|$)
`
const LONGEST = 260
/** In a box of a form, "Box 1" is a value. */
const BARE = /^\p{L}+ \S+$/u

/** "Tabel 3 Uitgaven": a short group, no sentence that goes on about a table. */
export function isCaption(paper: Paper, group: Group): boolean {
  const text = group.map((row) => row.text).join(' ')
  if (group[0]!.frame && BARE.test(text)) return false
  if (!CAPTION.test(text) || text.length > LONGEST || group.length > 3) return false
  return looksApart(paper, group) || !/[.;,]$/u.test(text)
}

const looksApart = ({ body }: Paper, group: Group): boolean =>
  group.every((row) => row.bold !== body.bold || row.italic !== body.italic || row.size < 0.95 * body.size)

export function nameCaption(paper: Paper, group: Group): void {
  const of = paper.name('c')
  for (const row of group) claim(row, 'caption', { of })
}
