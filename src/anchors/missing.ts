import { markerId } from './endnote.ts'
import type { AnchorLedger } from './ledger.ts'

/** The names of a place beside its id. */
interface Named {
  alias?: string | undefined
  partNames?: readonly string[] | undefined
}
const namesOf = (id: string, { alias, partNames = [] }: Named): string[] => [id, alias ?? id, ...partNames]

/** The parts of a document that hold anchors. A `Document` fits. */
export interface AnchoredDocument {
  blocks: readonly {
    id: string
    notes?: readonly { marker: string; target: string | null; id?: string | undefined }[] | undefined
  }[]
  aliases: Readonly<Record<string, string>>
  map: {
    /** The keys are all ids with a place in the source, including rows of tables. */
    blocks: Readonly<Record<string, unknown>>
    /** The ids that have a tombstone. */
    buried?: readonly ({ id: string } & Named)[] | undefined
  }
}

function anchorsOf({ blocks, aliases, map }: AnchoredDocument): Set<string> {
  const markers = blocks.flatMap((block) => block.notes ?? []).filter((note) => note.target === null)
  return new Set([
    ...blocks.map((block) => block.id),
    ...Object.keys(aliases),
    ...Object.keys(map.blocks),
    ...markers.flatMap((note) => markerId(note) ?? []),
  ])
}

/**
 * Published ids and names that links would break on: they are not in the document, not an alias, and have no
 * tombstone.
 */
export function missingAnchors(ledger: AnchorLedger, document: AnchoredDocument): string[] {
  const present = anchorsOf(document)
  const buried = new Set((document.map.buried ?? []).flatMap((stone) => namesOf(stone.id, stone)))
  const lost = Object.entries(ledger.anchors).flatMap(([id, anchor]) =>
    namesOf(id, anchor).filter(
      (name) => !present.has(name) && !(anchor.fate === 'buried' && buried.has(name)),
    ),
  )
  return [...new Set(lost)]
}

/** Live blocks that the ledger does not know: the ledger was not written with the document. */
export function unknownAnchors(ledger: AnchorLedger, document: AnchoredDocument): string[] {
  return document.blocks.map((block) => block.id).filter((id) => !(id in ledger.anchors))
}
