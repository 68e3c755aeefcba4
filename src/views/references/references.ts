import { path } from '../../catalogue/addresses.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { documentsByNumber } from '../../catalogue/lookups.ts'
import { lookup } from '../../catalogue/reads/lookup.ts'
import type { Document } from '../../collections/schema/document.ts'
import { citedJournals } from '../../links/identifiers/bekendmakingen.ts'
import { type CitedDossier, type CitedPaper, citedDossiers } from '../../links/identifiers/dossiers.ts'
import { dossierId, parseKamerstukId } from '../../links/identifiers/kamerstuk-id.ts'
import { type Evidence, evidenceOf } from '../places/evidence-groups.ts'

/** A paper in a list: one that is cited, or a document of this site. */
export interface PaperRow {
  id: string
  name: string
  /** Null for a document of this site that no text cites: it has only its page as a document. */
  url: string | null
  /** The number of citations. */
  count: number
  /** The document of this site that is this paper. */
  own: { title: string; url: string } | null
}

export interface DossierRow {
  id: string
  name: string
  url: string
  /** How often the dossier as a whole is mentioned. */
  count: number
  papers: PaperRow[]
}

/** The page of a cited paper. */
export interface PaperPage extends PaperRow, Evidence {
  kind: 'paper'
  official: string
  /** Null for a paper that belongs to no dossier. */
  dossier: { name: string; url: string } | null
}

/** The page of a dossier: the papers of it that are cited, and the mentions of the whole. */
export interface DossierPage extends DossierRow, Evidence {
  kind: 'dossier'
  official: string
}

/** An official journal with its publications. */
export interface JournalRow {
  name: string
  papers: PaperRow[]
}

export const dossiersOf = lookup('citedDossiers', ({ links }: Catalogue) => citedDossiers(links))
export const journalsOf = lookup('citedJournals', ({ links }: Catalogue) => citedJournals(links))

/** Staatsblad, Staatscourant and Tractatenblad, with the publications that the texts cite. */
export const journalRows = (catalogue: Catalogue): JournalRow[] =>
  journalsOf(catalogue).map(({ name, papers }) => ({
    name,
    papers: papers.map((paper) => paperRow(catalogue, paper)),
  }))

/** The cited dossiers by number, each with its papers. */
export const dossierRows = (catalogue: Catalogue): DossierRow[] =>
  dossiersOf(catalogue).map((dossier) => dossierRow(catalogue, dossier))

/** The subject of a page: a dossier, or a paper and the dossier that it belongs to. */
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

/** The ids of all cited papers and dossiers. Each has a page. */
export const referenceIds = (catalogue: Catalogue): string[] => [...citedById(catalogue).keys()]

/**
 * The page of a cited paper or dossier.
 * @throws when no text cites it.
 */
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

/** The documents of this site that are papers of a dossier, by the id of that dossier. */
const ownByDossier = lookup('ownByDossier', ({ documents }: Catalogue) => Map.groupBy(documents, dossierOf))

function dossierOf({ official }: Document): string | null {
  const paper = parseKamerstukId(official ?? '')
  return paper === null ? null : dossierId(paper)
}

const linkTo = (document: Document | undefined): PaperRow['own'] =>
  document ? { title: document.title, url: path.document(document.id) } : null

/** The documents of this site that belong to a dossier, as papers. */
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
