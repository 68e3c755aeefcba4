import { declaredRow } from '../declared/declared-row.ts'
import { besideLabel, besideText } from './beside-label.ts'
import { chapterNumber } from './chapter-number.ts'
import { chapterTitle } from './chapter-title.ts'
import type { Construct } from './construct.ts'
import { contentsRow } from './contents-row.ts'
import { continuation } from './continuation.ts'
import { afterDropCap, dropCap } from './drop-cap.ts'
import { endnote } from './endnote.ts'
import { afterNoteNumber, footnote } from './footnote.ts'
import { furniture } from './furniture.ts'
import { head, letterValue } from './head.ts'
import { item } from './item.ts'
import { labelNumber } from './label-number.ts'
import { labelled, motionClause } from './labelled.ts'
import { afterLoneNumber, loneNumber } from './lone-number.ts'
import { paragraph } from './paragraph.ts'
import { printedRow } from './printed-row.ts'
import { ruledRow } from './ruled.ts'
import { sameBlock } from './same-block.ts'
import { sourceLine } from './source-line.ts'
import { stackedBullet } from './stacked-bullet.ts'
import { tableRow } from './table-row.ts'

/** What a row can be, in order of precedence: the first that answers wins. */
export const CONSTRUCTS: readonly Construct[] = [
  // What is no part of the text, and what is known from the whole of it or from the file, whatever is open.
  furniture,
  // What the editor says goes before all that words and files tell.
  ruledRow,
  sameBlock,
  tableRow,
  contentsRow,
  printedRow,
  besideLabel,
  besideText,
  letterValue,
  // What the file declares opens as that; what follows here reads the words of other rows.
  declaredRow,
  labelNumber,
  // A number that stood alone waits for the words in the very next row.
  afterNoteNumber,
  afterLoneNumber,
  afterDropCap,
  stackedBullet,
  loneNumber,
  dropCap,
  head,
  chapterTitle,
  endnote,
  footnote,
  // A number that is no note may be that of a chapter or of the page.
  chapterNumber,
  // What opens a block by its first words, else by its bullet or number.
  sourceLine,
  labelled,
  motionClause,
  item,
  // Nothing opened: the row goes on with what is open, or begins a paragraph.
  continuation,
  paragraph,
]
