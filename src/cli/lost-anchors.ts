import type { Anchor, AnchorLedger } from '../anchors/ledger.ts'

/** An id whose words are gone from the source since it was published. */
export interface Lost {
  document: string
  id: string
  words: string
}

/** What this reading would bury that was not buried before. */
export function newlyBuried(published: AnchorLedger | undefined, now: AnchorLedger): Lost[] {
  const before: Readonly<Record<string, Anchor>> = published?.anchors ?? {}
  return Object.entries(now.anchors)
    .filter(([id, { fate }]) => fate === 'buried' && before[id] !== undefined && before[id].fate !== 'buried')
    .map(([id, { words }]) => ({ document: now.document, id, words }))
}

/** The ledger of a document that is no longer among the seeds: its ids are never given again. */
export function buryAll(ledger: AnchorLedger): AnchorLedger {
  const buried = Object.entries(ledger.anchors).map(([id, { to: _, ...anchor }]) => [id, { ...anchor, fate: 'buried' as const }])
  return { ...ledger, anchors: Object.fromEntries(buried) }
}

const SHOWN = 20

/** What to tell before anything is written. */
export function lossMessage(lost: readonly Lost[]): string {
  const rows = lost.slice(0, SHOWN).map(({ document, id, words }) => `  ${document}#${id}: ${words.slice(0, 80)}`)
  const more = lost.length > SHOWN ? [`  and ${lost.length - SHOWN} more`] : []
  return [
    `${lost.length} published ${lost.length === 1 ? 'address' : 'addresses'} would lose the words they stand for:`,
    ...rows,
    ...more,
    'Is that as it should be? npm run ingest -- --accept buries them: each keeps its number and shows its old words.',
  ].join('\n')
}
