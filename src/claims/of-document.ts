import type { Document } from '../collections/schema/document.ts'
import type { Table } from '../collections/schema/table.ts'
import { extractTables } from '../extract/tables/tables.ts'
import { findInDocument } from '../links/find-links.ts'
import { lawsOf } from '../links/laws/all-laws.ts'
import type { Link } from '../links/link.ts'
import { actorsOf } from '../links/organisations/all-actors.ts'
import type { Registers } from '../links/registers/registers.ts'
import type { Amount, AmountSum } from './amounts/amount.ts'
import { findAmounts } from './amounts/find-amounts.ts'
import type { DocumentCommitments } from './commitments/commitment.ts'
import { commitmentsIn } from './commitments/find-commitments.ts'
import type { DocumentPassages } from './parallels/passage-words.ts'
import { passagesOf } from './parallels/passages.ts'
import type { Relation } from './relations/relation.ts'
import { relationsIn } from './relations/relations.ts'

/** What one document claims, by its own text and the registers, independent of other documents. */
export interface DocumentClaims {
  tables: Table[]
  links: Link[]
  amounts: Amount[]
  sums: AmountSum[]
  /** The relations between actors that it states, in reading order. */
  relations: Relation[]
  /** What it promises, and where it says that it acts on a promise. */
  commitments: DocumentCommitments
  /** The register entries that its links lead to. */
  named: { laws: string[]; actors: string[] }
  /** Its passages, prepared for comparison with those of others. */
  passages: DocumentPassages
}

export function claimsOf(document: Document, registers: Registers): DocumentClaims {
  const tables = extractTables(document)
  const links = findInDocument(document, registers)
  return {
    tables,
    links,
    ...findAmounts([document], tables),
    relations: relationsIn(document, links, registers.kinds),
    commitments: commitmentsIn(document, links, registers),
    named: { laws: [...new Set(links.flatMap(lawsOf))], actors: [...new Set(links.flatMap(actorsOf))] },
    passages: passagesOf(document, links),
  }
}
