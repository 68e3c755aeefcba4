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

export const dossiersOf = lookup('citedDossiers', ({ links }: Catalogue) => citedDossiers(links))
export const journalsOf = lookup('citedJournals', ({ links }: Catalogue) => citedJournals(links))

/** Staatsblad, Staatscourant and Tractatenblad, as far as the texts cite them. */
export const journalRows = (catalogue: Catalogue): JournalRow[] =>
  journalsOf(catalogue).map(({ name, papers }) => ({
    name,
    papers: papers.map((paper) => paperRow(catalogue, paper)),
  }))

/** The dossiers by number, each with its papers. */
export const dossierRows = (catalogue: Catalogue): DossierRow[] =>
  dossiersOf(catalogue).map((dossier) => dossierRow(catalogue, dossier))

/** What a page is about: a dossier, or a paper with the dossier that it belongs to. */
type Cited =
  | { paper: null; dossier: CitedDossier }
  | { paper: CitedPaper; dossier: Pick<CitedDossier, 'label' | 'url'> | null }

const citedById = lookup('citedById', (catalogue: Catalogue) => {
  const inDossiers = dossiersOf(catalogue).flatMap((dossier): Cited[] => {
    const { label, url } = dossier
    return [{ paper: null, dossier }, ...dossier.papers.map((paper) => ({ paper, dossier: { label, url } }))]
  })
  const inJournals = journalsOf(catalogue).flatMap(({ papers }) =>
    papers.map((paper): Cited => ({ paper, dossier: null })),
  )
  return new Map([...inDossiers, ...inJournals].map((cited) => [(cited.paper ?? cited.dossier).id, cited]))
})

/** All papers and dossiers that are cited: each has a page. */
export const referenceIds = (catalogue: Catalogue): string[] => [...citedById(catalogue).keys()]

/** The page of a paper or a dossier that is cited. */
export function referencePage(catalogue: Catalogue, id: string): PaperPage | DossierPage {
  const cited = citedById(catalogue).get(id)
  if (cited === undefined) throw new Error(`No text cites ${id}.`)
  const { paper, dossier } = cited
  return paper === null ? dossierPage(catalogue, dossier) : paperPage(catalogue, paper, dossier)
}

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
const dossierName = ({ label }: Pick<CitedDossier, 'label'>): string => label.replace('Kamerstuk', 'Dossier')

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

const paperPage = (
  catalogue: Catalogue,
  paper: CitedPaper,
  dossier: Pick<CitedDossier, 'label' | 'url'> | null,
): PaperPage => ({
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
