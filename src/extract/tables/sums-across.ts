import type { Table, TableCheck, TableRow } from '../../collections/schema/table.ts'

/** The three parts of a budget: rows of one table, and columns or the title of another. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['verplichtingen', /verplichtingen/iu],
  ['uitgaven', /uitgaven/iu],
  ['ontvangsten', /ontvangsten/iu],
]
const partOf = (label: string): string | null => PARTS.find(([, pattern]) => pattern.test(label))?.[0] ?? null

/** A row of an overview: "Artikel 3 Langdurige zorg" or "3. Langdurige zorg". */
const ARTICLE_ROW = /^(?:(?:begrotings|beleids)?artikel )?(?<number>\d{1,3})\.?[ :]/iu
/** The title of a table: "… artikel 3 (bedragen x € 1.000)". */
const ARTICLE_TITLE = /\bartikel (?<number>\d{1,3})(?!\d|[.]\d)/iu
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u

const yearOf = (text: string): string | null => YEAR.exec(text)?.[0] ?? null
const articleOf = (title: string): string | null => ARTICLE_TITLE.exec(title)?.groups?.number ?? null
/** Whether a table is about one article: it has the parts of a budget as rows. */
const isDetail = ({ rows }: Table): boolean =>
  rows.some(({ level, label }) => level === 0 && partOf(label) !== null)

/** Article number → its table. An article with two tables is left out. */
function detailTables(tables: readonly Table[]): Map<string, Table> {
  const groups = Map.groupBy(tables.filter(isDetail), ({ title }) => articleOf(title))
  return new Map(
    [...groups].flatMap(([article, [table, second]]) =>
      article && table && !second ? [[article, table]] : [],
    ),
  )
}

/** The index of the only column of that year, or of the only column when there is no year; else -1. */
function columnIn({ columns }: Table, year: string | null): number {
  const found = columns.flatMap((column, index) => (year === null || yearOf(column) === year ? [index] : []))
  return found.length === 1 ? found[0]! : -1
}

function checkCell(overview: Table, row: TableRow, index: number, detail: Table): TableCheck[] {
  const column = overview.columns[index]!
  const part = partOf(column) ?? partOf(overview.title)
  const detailRow = detail.rows.find(
    ({ level, label }) => level === 0 && part !== null && partOf(label) === part,
  )
  const computed = detailRow?.values[columnIn(detail, yearOf(column) ?? yearOf(overview.title))]
  const stated = row.values[index]
  if (!detailRow || typeof computed !== 'number' || typeof stated !== 'number') return []
  return [
    { row: row.id, column, stated, computed, ok: computed === stated, parts: [detailRow.id], kind: 'tables' },
  ]
}

/**
 * Checks the articles in an overview against the tables of those articles: verplichtingen with
 * verplichtingen, uitgaven with uitgaven, ontvangsten with ontvangsten, of the same year and in the same
 * unit.
 */
export function checkAcross(overview: Table, tables: readonly Table[]): TableCheck[] {
  const details = isDetail(overview) ? new Map<string, Table>() : detailTables(tables)
  return overview.rows.flatMap((row) => {
    const detail = details.get(ARTICLE_ROW.exec(row.label)?.groups?.number ?? '')
    const isComparable = detail !== undefined && detail.unit === overview.unit
    return isComparable ? overview.columns.flatMap((_, index) => checkCell(overview, row, index, detail)) : []
  })
}
