/** The long lists of the site, each on one page or on pages by year or letter. */
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { lookup } from '../../catalogue/reads/lookup.ts'
import type { Document } from '../../collections/schema/document.ts'
import { type SeriesGroup, seriesGroups } from '../amounts/figure-series.ts'
import { type PurposeView, purposeViews } from '../amounts/purposes.ts'
import { type CommitmentGroup, commitmentGroups } from '../commitments/commitments.ts'
import { oldestFirst } from '../documents/document-facts.ts'
import { type EntityRow, lawRows } from '../entities/entity-rows.ts'
import { type TermRow, termRows } from '../entities/terms.ts'
import { type DossierRow, dossierRows } from '../references/references.ts'
import { type TableRowView, tableRows } from '../tables/table-page.ts'
import { dateKeys, letterKeys, OTHER, type Parted, parted } from './parts.ts'

const dateKeysOf = (catalogue: Catalogue, document: string): string[] =>
  dateKeys(catalogue.documentOf.get(document))

/** Adds up a count of each entry. */
const sumOf =
  <T>(count: (entry: T) => number) =>
  (entries: readonly T[]): number =>
    entries.reduce((total, entry) => total + count(entry), 0)

/** The documents by date, the oldest first. When divided by year, the last year comes first. */
export const documentParts = lookup(
  'documentParts',
  ({ documents }: Catalogue): Parted<Document> =>
    parted(oldestFirst(documents), {
      base: '/documenten/',
      by: 'jaar',
      keysOf: dateKeys,
      lastFirst: true,
    }),
)

/** The documents on the page with downloads for use without a connection. */
export const downloadParts = lookup(
  'downloadParts',
  ({ documents }: Pick<Catalogue, 'documents'>): Parted<Document> =>
    parted(oldestFirst(documents), { base: '/offline/', by: 'jaar', keysOf: dateKeys, lastFirst: true }),
)

/** The documents on the page that reports how each was read. */
export const qualityParts = lookup(
  'qualityParts',
  ({ documents }: Catalogue): Parted<Document> =>
    parted(documents, { base: '/verantwoording/', by: 'jaar', keysOf: dateKeys, lastFirst: true }),
)

export const termParts = lookup(
  'termParts',
  (catalogue: Catalogue): Parted<TermRow> =>
    parted(termRows(catalogue), {
      base: '/begrippen/',
      by: 'letter',
      keysOf: ({ term }) => letterKeys(term),
    }),
)

export const lawParts = lookup(
  'lawParts',
  (catalogue: Catalogue): Parted<EntityRow> =>
    parted(lawRows(catalogue), { base: '/wetten/', by: 'letter', keysOf: ({ name }) => letterKeys(name) }),
)

export const tableParts = lookup(
  'tableParts',
  (catalogue: Catalogue): Parted<TableRowView> =>
    parted(tableRows(catalogue), {
      base: '/tabellen/',
      by: 'jaar',
      keysOf: ({ source }) => dateKeysOf(catalogue, source),
      lastFirst: true,
    }),
)

export const commitmentParts = lookup(
  'commitmentParts',
  (catalogue: Catalogue): Parted<CommitmentGroup> =>
    parted(commitmentGroups(catalogue), {
      base: '/toezeggingen/',
      by: 'jaar',
      keysOf: ({ document }) => dateKeysOf(catalogue, document),
      countOf: sumOf(({ commitments }) => commitments.length),
      lastFirst: true,
    }),
)

/** `Dossier 29 538` → `['29', '295']` */
const numberKeys = ({ id }: DossierRow): string[] => {
  const digits = id.replace(/\D/gu, '')
  return digits === '' ? [OTHER] : [digits.slice(0, 2), digits.slice(0, 3)]
}

export const dossierParts = lookup(
  'dossierParts',
  (catalogue: Catalogue): Parted<DossierRow> =>
    parted(dossierRows(catalogue), {
      base: '/verwijzingen/',
      by: 'reeks',
      keysOf: numberKeys,
      countOf: sumOf(({ papers }) => Math.max(1, papers.length)),
    }),
)

export const purposeParts = lookup(
  'purposeParts',
  (catalogue: Catalogue): Parted<PurposeView> =>
    parted(purposeViews(catalogue), {
      base: '/tabellen/bedragen/',
      by: 'letter',
      keysOf: ({ name }) => letterKeys(name),
      countOf: sumOf(({ documents }) => documents.reduce((count, { amounts }) => count + amounts.length, 0)),
    }),
)

export const seriesParts = lookup(
  'seriesParts',
  (catalogue: Catalogue): Parted<SeriesGroup> =>
    parted(seriesGroups(catalogue), {
      base: '/tabellen/cijfers/',
      by: 'jaar',
      keysOf: ({ document }) => dateKeysOf(catalogue, document),
      countOf: sumOf(({ series }) => series.length),
      lastFirst: true,
    }),
)
