import { z } from 'zod'
import { path } from '../../catalogue/addresses.ts'
import type { Document } from '../../collections/schema/document.ts'
import { byNumber, dossierName } from '../../links/identifiers/dossiers.ts'
import {
  dossierId,
  dossierUrl,
  kamerstukLabel,
  kamerstukUrl,
  parseKamerstukId,
} from '../../links/identifiers/kamerstuk-id.ts'
import { DocumentId } from '../../seed/seed-schema.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import type { DocumentSummary } from './known.ts'
import type { SitePath } from './site-path.ts'

const Paper = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** The official publication. */
  official: z.url(),
  /** The documents here that refer to it. */
  citedBy: z.array(DocumentId),
  /** Its page; null when no document here refers to it. */
  url: z.string().min(1).nullable(),
})
type Paper = z.infer<typeof Paper>

const Dossier = Paper.extend({
  /** The documents here that are papers of the dossier. */
  documents: z.array(DocumentId),
  /** The papers of it that documents here refer to. */
  papers: z.array(Paper),
})
type Dossier = z.infer<typeof Dossier>

/** Dossiers of parliament: the documents that belong to them, and the papers of them that are cited. */
export const PublicDossiers = z.array(Dossier)

/** The dossiers that the documents belong to or refer to, by number, each with its papers. */
export function dossiersData(
  documents: readonly Document[],
  summaries: ReadonlyMap<string, Pick<DocumentSummary, 'papers'>>,
  at: SitePath,
): Dossier[] {
  const dossiers = new Map<string, Dossier>()
  const dossierAt = (id: string): Dossier => getOrInsert(dossiers, id, () => emptyDossier(id, at))
  for (const { id, official } of documents) {
    const dossier = dossierOf(official ?? '')
    if (dossier !== null) dossierAt(dossier).documents.push(id)
    for (const cited of summaries.get(id)?.papers ?? []) {
      const paperOf = dossierOf(cited)
      const target = paperOf === null ? dossierAt(cited) : paperIn(dossierAt(paperOf), cited, at)
      target.citedBy.push(id)
    }
  }
  return [...dossiers.values()].sort(byId).map((dossier) => withPages(dossier))
}

/** `kst-29538-350` → `dossier-29538`; null for anything that is no paper of parliament. */
function dossierOf(id: string): string | null {
  const paper = parseKamerstukId(id)
  return paper && dossierId(paper)
}

const emptyDossier = (id: string, at: SitePath): Dossier => ({
  ...{ id, label: dossierName(id), official: dossierUrl(id), citedBy: [], url: pageAt(id, at) },
  documents: [],
  papers: [],
})

function paperIn({ papers }: Dossier, id: string, at: SitePath): Paper {
  const known = papers.find((paper) => paper.id === id)
  if (known) return known
  const parsed = parseKamerstukId(id)
  const label = parsed ? kamerstukLabel(parsed) : id
  const paper: Paper = { id, label, official: kamerstukUrl(id), citedBy: [], url: pageAt(id, at) }
  papers.push(paper)
  return paper
}

const pageAt = (id: string, at: SitePath): string => at(path.reference(id))

const byId = (a: { id: string }, b: { id: string }): number => byNumber(a.id, b.id)

/** A dossier of which nothing is cited has no page. */
const withPages = (dossier: Dossier): Dossier => ({
  ...dossier,
  url: dossier.papers.length + dossier.citedBy.length > 0 ? dossier.url : null,
  papers: dossier.papers.toSorted(byId),
})
