import type { Anchor, AnchorLedger } from '../anchors/ledger.ts'
import { head } from '../anchors/spot.ts'

/** A published id that no longer has a block of its own. */
export interface Change {
  document: string
  id: string
  fate: 'moved' | 'buried'
  /** The live block that has its words now, for an id that moved. */
  to?: string
  words: string
}

type Anchors = Readonly<Record<string, Anchor>>

/** All ids of a ledger that moved or are buried. */
export const changedAnchors = ({ document, anchors }: AnchorLedger): Change[] =>
  Object.entries(anchors).flatMap(([id, { fate, to, words }]) =>
    fate === 'live' ? [] : [{ document, id, fate, ...(to !== undefined && { to }), words }],
  )

/** Published ids whose fate changes with this reading. */
export function newChanges(published: AnchorLedger | undefined, now: AnchorLedger): Change[] {
  const before: Anchors = published?.anchors ?? {}
  return changedAnchors(now).filter(
    ({ id, fate, to }) => before[id] !== undefined && (before[id].fate !== fate || before[id].to !== to),
  )
}

/** When a larger share of a document's ids would be buried, somebody has to accept that. */
const ACCEPTED_LOSS = 0.1

/** The buried ids of documents that would lose more than a tenth of their addresses at once. */
export function heavyLosses(
  changes: readonly Change[],
  published: ReadonlyMap<string, AnchorLedger>,
): Change[] {
  const buried = Map.groupBy(
    changes.filter(({ fate }) => fate === 'buried'),
    ({ document }) => document,
  )
  return [...buried].flatMap(([document, lost]) =>
    lost.length > ACCEPTED_LOSS * publishedCount(published.get(document)) ? lost : [],
  )
}

const publishedCount = (ledger: AnchorLedger | undefined): number =>
  Object.values(ledger?.anchors ?? {}).filter(({ fate }) => fate !== 'buried').length

/** Published ids that are missing from the new ledger. */
export const forgotten = (published: AnchorLedger | undefined, now: AnchorLedger): string[] =>
  Object.keys(published?.anchors ?? {}).filter((id) => !(id in now.anchors))

/** `brief#p4 moved to p3: De gemeente …`, `brief#p5 buried: …` */
export const changeRow = ({ document, id, fate, to, words }: Change): string =>
  `${document}#${id} ${fate === 'moved' ? `moved to ${to}` : 'buried'}: ${head(words, 80)}`

/** The ledger of a document whose seed was removed: its ids are never reused. */
export function buryAll(ledger: AnchorLedger): AnchorLedger {
  const buried = Object.entries(ledger.anchors).map(([id, { to: _, ...anchor }]) => [
    id,
    { ...anchor, fate: 'buried' as const },
  ])
  return { ...ledger, anchors: Object.fromEntries(buried) }
}

const SHOWN = 20

/** The message to show before anything is written. */
export function lossMessage(lost: readonly Change[]): string {
  const rows = lost
    .slice(0, SHOWN)
    .map(({ document, id, words }) => `  ${document}#${id}: ${head(words, 80)}`)
  const more = lost.length > SHOWN ? [`  and ${lost.length - SHOWN} more`] : []
  const addresses = `${lost.length} published ${lost.length === 1 ? 'address' : 'addresses'}`
  return [
    `${addresses} would lose the words they stand for, more than a tenth of a text:`,
    ...rows,
    ...more,
    'Is that as it should be? npm run ingest -- --accept buries them: each keeps its number and shows ' +
      'its old words.',
  ].join('\n')
}
