import { chapterNumber } from './chapter-number.ts'
import { chapterTitle } from './chapter-title.ts'
import type { Construct } from './construct.ts'
import { contentsRow } from './contents-row.ts'
import { continuation } from './continuation.ts'
import { endnote } from './endnote.ts'
import { afterNoteNumber, footnote } from './footnote.ts'
import { furniture } from './furniture.ts'
import { head, letterValue } from './head.ts'
import { item } from './item.ts'
import { labelled, motionClause } from './labelled.ts'
import { afterLoneNumber, loneNumber } from './lone-number.ts'
import { paragraph } from './paragraph.ts'
import { sourceLine } from './source-line.ts'
import { tableRow } from './table-row.ts'

/** What a row can be, in order of precedence: the first that answers wins. */
export const CONSTRUCTS: readonly Construct[] = [
  furniture,
  tableRow,
  contentsRow,
  letterValue,
  afterNoteNumber,
  afterLoneNumber,
  loneNumber,
  head,
  chapterTitle,
  endnote,
  footnote,
  chapterNumber,
  sourceLine,
  labelled,
  motionClause,
  item,
  continuation,
  paragraph,
]
