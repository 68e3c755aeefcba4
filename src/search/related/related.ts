/**
 * `Meer zoals dit`: for a paragraph those elsewhere that are about the same, by the same analysis
 * of words as the search. After this
 * 1. none stands in the same section, is a neighbour, or says the same in nearly the same words;
 * 2. no two of one paragraph say nearly the same;
 * 3. the work grows with the number of paragraphs, not with its square: only
 *    what shares a rare term is compared;
 * 4. those of a paragraph depend on itself and on what shares a rare term with it: an edit elsewhere leaves
 *    them as they were, and what was found of the documents without any of these is not even read.
 */

import type { Keeping } from '../../output/keeping.ts'
import { once } from '../../text/once.ts'
import { Finder } from './finder.ts'
import { Finds, type Found } from './found.ts'
import { keepRows, keptRows } from './kept-rows.ts'
import { Subjects } from './kept-subjects.ts'
import { Holders } from './nearest.ts'
import { Paragraphs } from './paragraphs.ts'
import type { Numbers, Row } from './row.ts'
import type { Source } from './source.ts'
import { Terms } from './terms.ts'
import { dependencies, type ShownBeside } from './unchanged.ts'

/** Finds the related paragraphs of all documents. */
export function relatedAmong(sources: readonly Source[], shown: ShownBeside, keeping?: Keeping): Found {
  const terms = new Terms(keeping)
  const before = keptRows(keeping)
  const paragraphs = new Paragraphs(sources, new Subjects(terms, keeping), before)
  const holders = new Holders(paragraphs.rows)
  const numbers = dependencies(paragraphs.rows, holders, shown)
  const known = new Map(
    before.rows.map((row, at) => [row.id, { row, numbers: before.numbers[at] as Numbers }]),
  )
  const finder = once(() => new Finder({ paragraphs, holders, shown }, terms))
  const finds = new Finds(keeping)
  for (const [at, source] of sources.entries()) {
    const now = { row: paragraphs.rows[at] as Row, numbers: numbers[at] as Numbers }
    const first = paragraphs.firsts[at] as number
    finds.add(now, known.get(source.id), {
      urls: () => paragraphs.of(at).map(({ url }) => url),
      find: (place) => finder().relatedTo(first + place),
    })
  }
  const { counts, rows } = paragraphs
  keepRows(keeping, before, { counts, rows, numbers })
  return finds
}
