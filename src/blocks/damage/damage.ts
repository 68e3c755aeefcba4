import type { Finding } from '../../diagnostics.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from '../rows/row-facts.ts'
import { columnsAcross } from './columns-across.ts'
import { damagedLetters, ligatureHoles } from './damaged-letters.ts'
import { pageOrder } from './page-order.ts'

/** What the extraction did to a text, each at its place; nothing is repaired. */
export const damage = (text: PrintedText, rows: RowFacts): Finding[] => [
  ...damagedLetters(text),
  ...ligatureHoles(text),
  ...columnsAcross(text, rows),
  ...pageOrder(text, rows),
]
