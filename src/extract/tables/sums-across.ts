import type { Table, TableCheck, TableRow } from '../../collections/schema/table.ts'

/**
 * The three parts of a budget, as rows of one table and columns of another. They are compared each with its
 * own.
 */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['verplichtingen', /verplichtingen/iu],
  ['uitgaven', /uitgaven/iu],
  ['ontvangsten', /ontvangsten/iu],
]
const partOf = (label: string): string | null => PARTS.find(([, pattern]) => pattern.test(label))?.[0] ?? null

/**
 * "Artikel 3 Langdurige zorg" or "3. Langdurige zorg" in an overview; "… artikel 3 (bedragen x € 1.000)" in a
 * title.
 */
const ARTICLE_ROW = /^(?:(?:begrotings|beleids)?artikel )?(?<number>\d{1,3})\.?[ :]/iu
const ARTICLE_TITLE = /\bartikel (?<number>\d{1,3})(?!\d|[.]\d)/iu
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u

const yearOf = (text: string): string | null => YEAR.exec(text)?.[0] ?? null
const articleOf = (title: string): string | null => ARTICLE_TITLE.exec(title)?.groups?.number ?? null
const isDetail = ({ rows }: Table): boolean =>
  rows.some(({ level, label }) => level === 0 && partOf(label) !== null)

/** Tables of one article each, by its number; an article with two tables has none that is its own. */
function detailTables(tables: readonly Table[]): Map<string, Table> {
  const groups = Map.groupBy(tables.filter(isDetail), ({ title }) => articleOf(title))
  return new Map(
    [...groups].flatMap(([article, [table, second]]) =>
      article && table && !second ? [[article, table]] : [],
    ),
  )
}

/** The column of the other table for the same year; without a year its only column. */
function columnIn({ columns }: Table, year: string | null): number {
  const found = columns.flatMap((column, index) => (year === null || yearOf(column) === year ? [index] : []))
  return found.length === 1 ? found[0]! : -1
}

function checkCell(overview: Table, row: TableRow, index: number, detail: Table): TableCheck[] {
  const column = overview.columns[index]!
  const part = partOf(column) ?? partOf(overview.title)
  const own = detail.rows.find(({ level, label }) => level === 0 && part !== null && partOf(label) === part)
  const computed = own?.values[columnIn(detail, yearOf(column) ?? yearOf(overview.title))]
  const stated = row.values[index]
  if (!own || typeof computed !== 'number' || typeof stated !== 'number') return []
  return [{ row: row.id, column, stated, computed, ok: computed === stated, parts: [own.id], kind: 'tables' }]
}

/**
 * The articles of an overview against the table of each article: verplichtingen with verplichtingen, uitgaven
 * with uitgaven, ontvangsten with ontvangsten, in the same year and the same unit.
 */
export function checkAcross(overview: Table, tables: readonly Table[]): TableCheck[] {
  const details = isDetail(overview) ? new Map<string, Table>() : detailTables(tables)
  return overview.rows.flatMap((row) => {
    const detail = details.get(ARTICLE_ROW.exec(row.label)?.groups?.number ?? '')
    const comparable = detail !== undefined && detail.unit === overview.unit
    return comparable ? overview.columns.flatMap((_, index) => checkCell(overview, row, index, detail)) : []
  })
}
