import type { BlockId } from './block-id.ts'
import { endnoteId } from './endnote.ts'
import { baseNumber } from './number.ts'
import { type Published, type Recognised, recognise } from './recognise.ts'
import type { MarkerSpot, Spot } from './spot.ts'

const numberOf = ({ number }: Spot): number => baseNumber(endnoteId(number ?? '') ?? '')

/**
 * Recognises markers after the same words with the same number. The words alone are not enough: two markers
 * in a row have the same words before them.
 */
function sameNumber(spots: readonly Spot[], published: readonly Published[]): Recognised {
  const recognised = new Map<string, BlockId>()
  for (const [id, { fate, digest }] of published.toReversed())
    if (fate === 'live') recognised.set(`${baseNumber(id)} ${digest}`, id)
  return new Map(
    spots.flatMap((spot, index) => {
      const id = recognised.get(`${numberOf(spot)} ${spot.digest}`)
      return id === undefined ? [] : [[index, id] as const]
    }),
  )
}

/** Finds the ids that markers had before: by number and words first, then by words alone, as for blocks. */
export function recogniseMarkers(spots: readonly Spot[], published: readonly Published[]): Recognised {
  const recognised = sameNumber(spots, published)
  const taken = new Set(recognised.values())
  const remaining = [...spots.keys()].filter((index) => !recognised.has(index))
  const recognisedByWords = recognise(
    remaining.map((index) => spots[index] as Spot),
    published.filter(([id]) => !taken.has(id)),
  )
  return new Map([
    ...recognised,
    ...[...recognisedByWords].map(([index, id]) => [remaining[index] as number, id] as const),
  ])
}

/** For markers whose note was missing before, and is there now: anchor → index of the node of the note. */
export function notesFound(
  markers: readonly MarkerSpot[],
  published: readonly Published[],
): Map<BlockId, number> {
  const withText = markers.filter(({ note }) => note.note !== null)
  const recognised = recogniseMarkers(
    withText.map(({ spot }) => spot),
    published.filter(([, { type }]) => type === 'endnote'),
  )
  return new Map([...recognised].map(([index, id]) => [id, withText[index]?.note.note ?? 0]))
}
