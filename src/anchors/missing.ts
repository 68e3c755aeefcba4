import { endnoteId } from './endnote.ts'
import type { AnchorLedger } from './ledger.ts'

/** What of a document holds anchors; a `Document` fits. */
export interface Anchorage {
  blocks: readonly { id: string; notes?: readonly { marker: string; target: string | null }[] | undefined }[]
  aliases: Readonly<Record<string, string>>
}

function anchorsOf({ blocks, aliases }: Anchorage): Set<string> {
  const markers = blocks.flatMap((block) => block.notes ?? []).filter((note) => note.target === null)
  return new Set([...blocks.map((block) => block.id), ...Object.keys(aliases), ...markers.flatMap((note) => endnoteId(note.marker) ?? [])])
}

/** Published ids that are neither in the document nor buried: links to them would be lost. */
export function missingAnchors(ledger: AnchorLedger, document: Anchorage): string[] {
  const there = anchorsOf(document)
  const promised = Object.entries(ledger.anchors).filter(([, anchor]) => anchor.fate !== 'buried')
  return promised.flatMap(([id, anchor]) => [id, anchor.alias ?? id]).filter((id, at, all) => !there.has(id) && all.indexOf(id) === at)
}

/** Live blocks that the ledger does not know: the ledger was not written with the document. */
export function unknownAnchors(ledger: AnchorLedger, document: Anchorage): string[] {
  return document.blocks.map((block) => block.id).filter((id) => !(id in ledger.anchors))
}
