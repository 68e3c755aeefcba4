import { boxes } from './boxes.ts'
import { cells } from './cells.ts'
import { contents } from './contents.ts'
import { figures } from './figures.ts'
import { furniture } from './furniture.ts'
import { notes } from './notes.ts'
import { overEnds } from './over-ends.ts'
import { overPages } from './over-pages.ts'
import type { Annotator, Paper } from './paper.ts'
import { text } from './text.ts'

/** In order: what is named first stays so named. After these every row has a role. */
const ANNOTATORS: readonly Annotator[] = [
  furniture,
  notes,
  contents,
  cells,
  figures,
  text,
  boxes,
  overEnds,
  overPages,
]

export function nameRows(paper: Paper): void {
  for (const annotate of ANNOTATORS) annotate(paper)
}
