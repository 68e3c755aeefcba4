/** Lookups that pages share, each made once: no page goes through the whole library for one entry. */
import type { Catalogue } from './catalogue.ts'
import { once } from './once.ts'

const byId = <T extends { id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]))

export const lawsById = once(({ laws }: Catalogue) => byId(laws))
export const programmesById = once(({ programmes }: Catalogue) => byId(programmes))
export const tablesById = once(({ tables }: Catalogue) => byId(tables))
export const tablesByDocument = once(({ tables }: Catalogue) =>
  Map.groupBy(tables, ({ document }) => document as string),
)

/** Our own documents by their official number; the first that has one keeps it. */
export const documentsByNumber = once(
  ({ documents }: Catalogue) =>
    new Map(
      documents
        .toReversed()
        .flatMap((document) => (document.official ? [[document.official, document] as const] : [])),
    ),
)

/** Actions by document and number: `nota 3`. */
export const actionsByNumber = once(
  ({ actions }: Catalogue) =>
    new Map(actions.map((action) => [`${action.document} ${action.number}`, action])),
)

export const amountsByDocument = once(({ amounts }: Catalogue) =>
  Map.groupBy(amounts, ({ document }) => document as string),
)

/** Amounts that were compared with a table, by its id. */
export const amountsByTable = once(({ amounts }: Catalogue) =>
  Map.groupBy(
    amounts.filter(({ comparison }) => comparison !== null),
    ({ comparison }) => comparison?.table as string,
  ),
)

export const sumsByTable = once(({ sums }: Catalogue) => Map.groupBy(sums, ({ table }) => table))

/** The paragraphs and documents of a name, counted. */
export const documentCounts = once(
  ({ mentionsOf }: Catalogue) =>
    new Map(
      [...mentionsOf].map(([name, links]) => [name, new Set(links.map(({ document }) => document)).size]),
    ),
)
