import { chapterNumber } from './chapter-number.ts'
import type { Construct } from './construct.ts'
import { continuation } from './continuation.ts'
import { footnote } from './footnote.ts'
import { furniture } from './furniture.ts'
import { item } from './item.ts'
import { paragraph } from './paragraph.ts'

/** What a row can be, in order of precedence: the first that answers wins. */
export const CONSTRUCTS: readonly Construct[] = [furniture, chapterNumber, footnote, item, continuation, paragraph]
