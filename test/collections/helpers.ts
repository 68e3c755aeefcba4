import type { Block, BlockId, LooseBlock } from '../../src/collections/schema/block.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import type { DocumentId } from '../../src/seed/seed-schema.ts'
import { EMPTY_DOCUMENT } from '../support/empty-document.ts'

type Loose = Omit<Partial<LooseBlock>, 'id' | 'parent'> &
  Pick<Partial<Block>, 'source' | 'notes'> & { id: string; parent?: string | null }

/** A block from the parts that matter to a test. */
export const block = ({ id, parent = null, ...more }: Loose): Block =>
  ({ type: 'paragraph', text: '', source: [], ...more, id, parent }) as Block

export const note = (at: number, marker: string, target: string | null = null) => ({
  at,
  marker,
  target: target as BlockId | null,
})

/** What the ids of blocks begin with. */
const PREFIX: Record<string, string> = {
  heading: 's',
  paragraph: 'p',
  listItem: 'p',
  footnote: 'fn',
  box: 'kader-',
  figure: 'figuur-',
  table: 'tabel-',
}

/** An id for each of several blocks, as their types ask. */
export const idsFor = (parts: readonly { type: string }[]): string[] =>
  parts.map(({ type }, at) => `${PREFIX[type]}${at + 1}`)

/** A small document; the map has the ranges of its blocks. */
export const documentOf = (blocks: Block[], more: Partial<Document> = {}): Document => ({
  id: 'proef-brief' as DocumentId,
  title: 'Brief: "proef"',
  kind: 'kamerbrief',
  ...EMPTY_DOCUMENT,
  date: '2023',
  sessionYear: '2022–2023',
  issuer: 'Ministerie van VWS',
  sourceSha256: 'a'.repeat(64),
  sourceLength: 100,
  blocks,
  map: { blocks: Object.fromEntries(blocks.map((each) => [each.id, each.source])), ledger: [], findings: [] },
  ...more,
})
