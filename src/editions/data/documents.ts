import { path } from '../../catalogue/addresses.ts'
import type { Library } from '../../claims/library.ts'
import { type Block, isBody } from '../../collections/schema/block.ts'
import type { Document, LedgerSpan } from '../../collections/schema/document.ts'
import { extentOf } from '../../views/documents/document-facts.ts'
import type { DocumentSummary } from './known.ts'
import type { PublicDocument, PublicIndex, PublicLedger } from './schema.ts'
import { REFERENCE_KINDS } from './schema.ts'
import type { SitePath } from './site-path.ts'

const describe = (document: Document) => {
  const { id, title, kind, date, issuer, official } = document
  const extent = extentOf(document)
  return { id, title, kind, date, issuer, official, ...(extent && { extent }) }
}

/** Whether a block has a number in the margin: paragraphs and list items. */
const isParagraph = (block: Block): boolean =>
  isBody(block) && (block.type === 'paragraph' || block.type === 'listItem')

export const isReference = ({ kind }: { kind: string }): boolean =>
  (REFERENCE_KINDS as readonly string[]).includes(kind)

/** How many blocks a document has, and how many of these are paragraphs. */
export const countBlocks = ({
  blocks,
}: Pick<Document, 'blocks'>): Pick<DocumentSummary, 'blocks' | 'paragraphs'> => ({
  blocks: blocks.length,
  paragraphs: blocks.filter(isParagraph).length,
})

function countAll(library: Library, each: readonly DocumentSummary[]): PublicIndex['counts'] {
  const sum = (countIn: (summary: DocumentSummary) => number): number =>
    each.reduce((total, summary) => total + countIn(summary), 0)
  return {
    documents: library.documents.length,
    blocks: sum(({ blocks }) => blocks),
    paragraphs: sum(({ paragraphs }) => paragraphs),
    articles: library.articles.length,
    actions: library.actions.length,
    actors: library.actors.length,
    terms: library.glossary.length,
    references: sum(({ references }) => references),
    tables: sum(({ tables }) => tables.length),
  }
}

export const indexData = (
  library: Library,
  at: SitePath,
  summaries: readonly DocumentSummary[],
): PublicIndex => ({
  version: 1,
  documents: library.documents.map((document) => ({
    ...describe(document),
    url: at(path.document(document.id)),
  })),
  counts: countAll(library, summaries),
})

/** The properties of a block in the order of the data. */
const inOrder = ({ id, type, text, parent, source, ...own }: Block): Block =>
  ({ id, type, text, parent, source, ...own }) as Block

export const documentData = (document: Document): PublicDocument => ({
  ...describe(document),
  textDate: document.textDate,
  sourceSha256: document.sourceSha256,
  sourceLength: document.sourceLength,
  blocks: document.blocks.map(inOrder),
  aliases: document.aliases,
  buried: document.map.buried ?? [],
  ...(document.map.pages && { pages: document.map.pages }),
  ...(document.map.withdrawn && { withdrawn: document.map.withdrawn }),
})

/** The usual rule of a kind of span, which is left out of the data. */
const PLAIN: Partial<Record<LedgerSpan['kind'], LedgerSpan['rule']>> = { text: 'words', space: 'blank' }

export const ledgerData = (document: Document): PublicLedger => ({
  length: document.sourceLength,
  spans: document.map.ledger.map(({ start, end, kind, block, rule }) => ({
    start,
    end,
    kind,
    ...(block && { block }),
    ...(rule && rule !== PLAIN[kind] && { rule }),
  })),
})
