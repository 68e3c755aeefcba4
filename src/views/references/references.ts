import { path } from '../../catalogue/addresses.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { documentsByNumber } from '../../catalogue/lookups.ts'
import { lookup } from '../../catalogue/reads/lookup.ts'
import type { Document } from '../../collections/schema/document.ts'
import { citedJournals } from '../../links/identifiers/bekendmakingen.ts'
import { type CitedDossier, type CitedPaper, citedDossiers } from '../../links/identifiers/dossiers.ts'
import { dossierId, parseKamerstukId } from '../../links/identifiers/kamerstuk-id.ts'
import { type Evidence, evidenceOf } from '../places/evidence-groups.ts'

/** A paper in a list: cited, or one of our own documents. */
export interface PaperRow {
  id: string
  name: string
  /** Null for a paper of our own that nothing here cites: it has its own page as a document. */
  url: string | null
  count: number
  own: { title: string; url: string } | null
}

export interface DossierRow {
  id: string
  name: string
  url: string
  /** Times that it is named as a whole. */
  count: number
  papers: PaperRow[]
}

/** The page of a cited paper. */
export interface PaperPage extends PaperRow, Evidence {
  kind: 'paper'
  official: string
  /** Null for a paper that belongs to none. */
  dossier: { name: string; url: string } | null
}

/** The page of a dossier: what is cited of it, and what names it as a whole. */
export interface DossierPage extends DossierRow, Evidence {
  kind: 'dossier'
  official: string
}

/** An official journal with its papers. */
export interface JournalRow {
  name: string
  papers: PaperRow[]
}

/** Staatsblad, Staatscourant and Tractatenblad, as far as the texts cite them. */
export const journalRows = (catalogue: Catalogue): JournalRow[] =>
  citedJournals(catalogue.links).map(({ name, papers }) => ({
    name,
    papers: papers.map((paper) => paperRow(catalogue, paper)),
  }))

/** The dossiers by number, each with its papers. */
export const dossierRows = (catalogue: Catalogue): DossierRow[] =>
  citedDossiers(catalogue.links).map((dossier) => dossierRow(catalogue, dossier))

/** The pages of all papers and dossiers that are cited. */
export const referencePages = (catalogue: Catalogue): (PaperPage | DossierPage)[] => [
  ...citedDossiers(catalogue.links).flatMap((dossier) => [
    dossierPage(catalogue, dossier),
    ...dossier.papers.map((paper) => paperPage(catalogue, paper, dossier)),
  ]),
  ...citedJournals(catalogue.links).flatMap(({ papers }) =>
    papers.map((paper) => paperPage(catalogue, paper, null)),
  ),
]

function dossierRow(catalogue: Catalogue, dossier: CitedDossier): DossierRow {
  const cited = dossier.papers.map((paper) => paperRow(catalogue, paper))
  const others = ownPapers(catalogue, dossier).filter((own) => !cited.some(({ id }) => id === own.id))
  return {
    id: dossier.id,
    name: dossierName(dossier),
    url: dossier.url,
    count: dossier.mentions.length,
    papers: [...cited, ...others],
  }
}

/** 'Kamerstuk 29 538' → 'Dossier 29 538' */
const dossierName = ({ label }: CitedDossier): string => label.replace('Kamerstuk', 'Dossier')

const paperRow = (catalogue: Catalogue, { id, label, url, citations }: CitedPaper): PaperRow => ({
  id,
  name: label,
  url,
  count: citations.length,
  own: linkTo(documentsByNumber(catalogue).get(id)),
})

/** Our own documents that are papers of a dossier, by the id of that. */
const ownByDossier = lookup('ownByDossier', ({ documents }: Catalogue) => Map.groupBy(documents, dossierOf))

function dossierOf({ official }: Document): string | null {
  const paper = parseKamerstukId(official ?? '')
  return paper === null ? null : dossierId(paper)
}

const linkTo = (document: Document | undefined): PaperRow['own'] =>
  document ? { title: document.title, url: path.document(document.id) } : null

/** Our own documents in a dossier, as papers. */
function ownPapers(catalogue: Catalogue, dossier: CitedDossier): PaperRow[] {
  return (ownByDossier(catalogue).get(dossier.id) ?? []).flatMap((document) => {
    const paper = parseKamerstukId(document.official ?? '')
    if (paper === null) return []
    return [
      {
        id: document.official ?? '',
        name: `${dossier.label}, nr. ${paper.number}`,
        url: null,
        count: 0,
        own: linkTo(document),
      },
    ]
  })
}

const paperPage = (catalogue: Catalogue, paper: CitedPaper, dossier: CitedDossier | null): PaperPage => ({
  ...paperRow(catalogue, paper),
  kind: 'paper',
  official: paper.official,
  dossier: dossier && { name: dossierName(dossier), url: dossier.url },
  ...evidenceOf(catalogue, paper.citations, paper.url),
})

const dossierPage = (catalogue: Catalogue, dossier: CitedDossier): DossierPage => ({
  ...dossierRow(catalogue, dossier),
  kind: 'dossier',
  official: dossier.official,
  ...evidenceOf(catalogue, dossier.mentions, dossier.url),
})
