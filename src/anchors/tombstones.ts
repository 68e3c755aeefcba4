import { z } from 'zod'
import { Day } from '../seed/seed-schema.ts'
import { Notice, withLongNotices } from '../text/notice.ts'
import { BlockId } from './block-id.ts'
import { type AnchorLedger, AnchorType } from './ledger.ts'

/** What a page shows for an id whose words are gone: the old words, where they stood. */
export const Tombstone = z.strictObject({
  id: BlockId,
  type: AnchorType,
  /** Its last words; for a note marker the words before it. Empty when it had none. */
  words: z.string(),
  /**
   * Why some of the words are missing. Each notice also stands in `words`, in the place of what is missing.
   */
  withdrawn: z.array(Notice).optional(),
  /** A second name that went with it: `actie-5`. */
  alias: z.string().optional(),
  /** The names of the part of a regulation that went with it: `artikel-3.lid-2`. */
  partNames: z.array(z.string()).optional(),
  /** The date of the first text without the words, if known. */
  buriedOn: Day.optional(),
  /**
   * The live block it stood after, and the one it stood before: a note among notes, a row among the rows of
   * its table, anything else in the text. Null at the ends.
   */
  after: BlockId.nullable(),
  before: BlockId.nullable(),
})
export type Tombstone = z.infer<typeof Tombstone>

type Entry = readonly [id: BlockId, anchor: AnchorLedger['anchors'][BlockId]]

/** Notes stand apart from the text. Markers of missing notes are not blocks: nothing stands beside them. */
const LANE: Readonly<Partial<Record<AnchorType, 'notes' | 'nowhere'>>> = {
  footnote: 'notes',
  endnote: 'nowhere',
}

/** The list that an id has its place in: the text, the notes, or the rows of its table. */
const laneOf = (id: BlockId, type: AnchorType): string =>
  type === 'row' ? id.slice(0, id.lastIndexOf('.')) : (LANE[type] ?? 'text')

/** For each entry the last live id before it in its lane. */
function lastLive(entries: readonly Entry[]): (BlockId | null)[] {
  const last = new Map<string, BlockId>()
  return entries.map(([id, { type, fate }]) => {
    const lane = laneOf(id, type)
    const before = last.get(lane === 'nowhere' ? 'text' : lane) ?? null
    if (fate === 'live') last.set(lane, id)
    return before
  })
}

const tombstone = (
  [id, { type, words, alias, partNames, buriedOn, withdrawn }]: Entry,
  after: BlockId | null,
  before: BlockId | null,
): Tombstone => ({
  id,
  type,
  words: withdrawn ? withLongNotices(words, withdrawn) : words,
  ...(withdrawn && { withdrawn }),
  ...(alias !== undefined && { alias }),
  ...(partNames && { partNames }),
  ...(buriedOn !== undefined && { buriedOn }),
  after,
  before,
})

/** The tombstones of a document, in reading order. */
export function tombstones(ledger: AnchorLedger): Tombstone[] {
  const entries = Object.entries(ledger.anchors) as [BlockId, Entry[1]][]
  const after = lastLive(entries)
  const before = lastLive(entries.toReversed()).reverse()
  return entries.flatMap((entry, index) =>
    entry[1].fate === 'buried' ? [tombstone(entry, after[index] ?? null, before[index] ?? null)] : [],
  )
}
