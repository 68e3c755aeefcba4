import type { Corrected } from '../seed/correct.ts'
import type { Withheld } from '../seed/withdrawn.ts'
import type { Notice } from '../text/notice.ts'
import type { Tree } from '../tree/node.ts'
import type { BlockId } from './schema/block.ts'
import type { WithdrawnPlace } from './schema/document.ts'

const keyOf = ({ date, reason }: Notice): string => `${date} ${reason}`

/** The withdrawals of a text, grouped by date and reason, with the blocks that lost words by each. */
export function withdrawnPlaces(
  withheld: readonly Withheld[],
  { nodes }: Tree,
  ids: readonly BlockId[],
): WithdrawnPlace[] {
  return [...Map.groupBy(withheld, ({ ruling }) => keyOf(ruling))].flatMap(([key, [first, ...more]]) => {
    if (!first) return []
    const { date, reason } = first.ruling
    const blocks = ids.filter((_, index) => nodes[index]?.withdrawn?.some((notice) => keyOf(notice) === key))
    return [{ date, reason, ranges: [first, ...more].flatMap(({ ranges }) => ranges), blocks }]
  })
}

/** Removes corrections that quote withdrawn words: showing these would make them public. */
export function withPublicEdits(corrected: Corrected, withheld: readonly Withheld[]): Corrected {
  const ranges = withheld.flatMap((each) => each.ranges)
  const isPublic = ({ from, to }: { from: number; to: number }): boolean =>
    ranges.every(([start, end]) => end <= from || start >= to)
  return { ...corrected, edits: corrected.edits.filter(({ found }) => isPublic(found)) }
}
