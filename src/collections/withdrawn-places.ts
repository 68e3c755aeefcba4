import type { Corrected } from '../seed/correct.ts'
import type { Withheld } from '../seed/withdrawn.ts'
import type { Tree } from '../tree/node.ts'
import type { BlockId } from './schema/block.ts'
import type { WithdrawnPlace } from './schema/document.ts'

/** The withdrawals of a text, each with the blocks that lost words by it. */
export const withdrawnPlaces = (
  withheld: readonly Withheld[],
  { nodes }: Tree,
  ids: readonly BlockId[],
): WithdrawnPlace[] =>
  withheld.map(({ ranges, ruling: { date, reason } }) => ({
    date,
    reason,
    ranges,
    blocks: ids.filter((_, at) =>
      nodes[at]?.withdrawn?.some((notice) => notice.date === date && notice.reason === reason),
    ),
  }))

/** Without the corrections that quote words which are not public: to be shown, they would say them. */
export function withPublicEdits(corrected: Corrected, withheld: readonly Withheld[]): Corrected {
  const ranges = withheld.flatMap((each) => each.ranges)
  const isPublic = ({ from, to }: { from: number; to: number }): boolean =>
    ranges.every(([start, end]) => end <= from || start >= to)
  return { ...corrected, edits: corrected.edits.filter(({ found }) => isPublic(found)) }
}
