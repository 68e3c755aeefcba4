/**
 * Which passages of what was found are shown. That is settled before anything is narrowed, so that a filter
 * only takes away: what is shown within it is what of the whole passes it, and a count is a count of that.
 */
import type { Directory } from '../pagefind/directory.ts'
import { holdersOf, type Ranked } from '../rank/rank.ts'
import { type Narrowings, passes } from './narrow.ts'

/** With the heading that it was found by. */
export type Placed = Ranked & { heading?: number }

export interface Showable {
  passages: Placed[]
  /** Those with all of what was asked, when there are so many that the others are left out. */
  enough: Placed[]
  /** Pages of the collections, when words were asked. */
  entries: Ranked[]
}

/** What is shown within a narrowing. */
export type Shown = Pick<Showable, 'passages' | 'entries'>

/** When there are this many with all of what was asked, those with a part of it are left out. */
const ENOUGH = 10

interface Sought {
  /** Whether a word was asked, and not only filters. */
  worded: boolean
  /** Records with what was to be left out. */
  out: ReadonlySet<number>
}

export function showable(directory: Directory, ranked: readonly Ranked[], { worded, out }: Sought): Showable {
  const isPage = ({ record }: Ranked): boolean => directory.form[record] === 'page'
  const found = ranked.filter((each) => !isPage(each))
  const passages = worded ? throughHeadings(directory, found, out) : found
  const full = passages.filter((each) => each.full)
  return {
    passages,
    enough: full.length >= ENOUGH ? full : passages,
    entries: worded ? ranked.filter((each) => isPage(each) && each.full) : [],
  }
}

/** Where nothing with all of it is left, that there is something with a part of it still helps. */
export function shownWithin({ passages, enough, entries }: Showable, narrow: Narrowings): Shown {
  const within = <T extends Ranked>(all: readonly T[]): T[] =>
    all.filter(({ record }) => passes(narrow, record))
  const whole = within(enough)
  return { passages: whole.length > 0 ? whole : within(passages), entries: within(entries) }
}

/**
 * A heading that answers leads to the text below it: it is not a hit beside a passage that stands under it,
 * and when there is none the first passage under it takes its place, with the heading above it.
 */
function throughHeadings(
  directory: Directory,
  ranked: readonly Ranked[],
  out: ReadonlySet<number>,
): Placed[] {
  const isHeading = ({ record }: Ranked): boolean => directory.form[record] === 'heading'
  const above = new Set(
    ranked.filter(({ full }) => full).flatMap(({ record }) => holdersOf(directory, record)),
  )
  const kept = ranked.filter((each) => !isHeading(each) || !above.has(each.record))
  const found = new Set(kept.map(({ record }) => record))
  return kept.flatMap((each): Placed[] => {
    const below = isHeading(each) && each.full ? firstBelow(directory, each.record) : undefined
    if (below === undefined || out.has(below)) return [each]
    return found.has(below) ? [] : [{ ...each, record: below, heading: each.record }]
  })
}

/** The first running text directly under a heading. */
function firstBelow({ above, form }: Directory, heading: number): number | undefined {
  const below = above.findIndex((holder, record) => holder === heading && form[record] === 'text')
  return below < 0 ? undefined : below
}
