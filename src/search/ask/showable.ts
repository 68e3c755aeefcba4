/**
 * Decides which matching passages can be shown, before any filter is applied. So a filter only removes, and
 * its counts are exact.
 */
import type { Directory } from '../pagefind/directory.ts'
import { holdersOf, type Ranked } from '../rank/rank.ts'
import { type Narrowings, passes } from './narrow.ts'

/** A ranked record; `heading` is the heading that matched, when it is shown instead of that. */
export type Placed = Ranked & { heading?: number }

export interface Showable {
  passages: Placed[]
  /** Only the full matches, when there are enough of those; else all passages. */
  enough: Placed[]
  /** Collection pages, when the question has words. */
  entries: Ranked[]
}

/** What is shown with some filters. */
export type Shown = Pick<Showable, 'passages' | 'entries'>

/** With so many full matches, partial matches are left out. */
const ENOUGH = 10

interface Sought {
  /** Whether the question has words, and not only filters. */
  worded: boolean
  /** Records with excluded words. */
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

/** Applies filters. When these leave no full match, partial matches still help. */
export function shownWithin({ passages, enough, entries }: Showable, narrow: Narrowings): Shown {
  const within = <T extends Ranked>(all: readonly T[]): T[] =>
    all.filter(({ record }) => passes(narrow, record))
  const whole = within(enough)
  return { passages: whole.length > 0 ? whole : within(passages), entries: within(entries) }
}

/**
 * Leads from a matching heading to the text below it: a heading is dropped when a passage below it matches
 * too. Otherwise the first passage below it takes its place.
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
