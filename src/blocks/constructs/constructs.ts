import { chapterNumber } from './chapter-number.ts'
import { chapterTitle } from './chapter-title.ts'
import type { Construct } from './construct.ts'
import { contentsRow } from './contents-row.ts'
import { continuation } from './continuation.ts'
import { endnote } from './endnote.ts'
import { footnote } from './footnote.ts'
import { furniture } from './furniture.ts'
import { item } from './item.ts'
import { paragraph } from './paragraph.ts'
import { sourceLine } from './source-line.ts'

/** What a row can be, in order of precedence: the first that answers wins. */
export const CONSTRUCTS: readonly Construct[] = [
  furniture,
  contentsRow,
  chapterNumber,
  chapterTitle,
  endnote,
  footnote,
  sourceLine,
  item,
  continuation,
  paragraph,
]
