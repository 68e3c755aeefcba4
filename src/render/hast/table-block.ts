import type { Element } from 'hast'
import { type Child, h } from 'hastscript'
import { href, path } from '../../catalogue/addresses.ts'
import { differingCells, statementId } from '../../catalogue/table-statements.ts'
import { blockKey } from '../../collections/block-key.ts'
import { cellId } from '../../collections/cell-id.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Table } from '../../collections/schema/table.ts'
import { differenceMark } from '../tables/difference-mark.ts'
import { softBreaks } from '../text/soft-breaks.ts'
import type { Context } from './context.ts'
import { NO_PARTS, renderTable, type TableParts } from './data-table.ts'
import { incomingCount } from './incoming-count.ts'

/**
 * Renders a table in the running text: its caption and data, or plain rows when its cells do not fit columns.
 */
export function renderTableBlock(block: Block, context: Context): Element {
  const table = context.catalogue.tableOf.get(blockKey(context.document.id, block.id))
  const caption = table?.title ?? block.text.split('\n', 1)[0] ?? ''
  return h('figure.tabel', { id: block.id }, [
    h(
      'figcaption',
      ...tableNumber(block),
      caption,
      ...(table ? tablePageLink(table) : []),
      ...incomingCount(block.id, context),
    ),
    table
      ? renderTable(table, { ...NO_PARTS, beside: differences(table, context) })
      : plainTable(block, caption),
  ])
}

/** Marks the cells about which the text states another amount. The page of the table shows the comparison. */
function differences(table: Table, { catalogue }: Context): TableParts['beside'] {
  const differing = differingCells(catalogue, table)
  const page = href(path.table(table.id))
  return (row, index) => {
    const amount = differing.get(cellId(row.id, table.columns, index))
    return differenceMark(
      amount && {
        url: `${page}#${statementId(amount)}`,
        text: amount.text,
        cells: amount.comparison.cells.length,
      },
    )
  }
}

const tableNumber = (block: Block): Child[] =>
  block.number ? [h('span.fnum', `Tabel ${block.number}`), ' '] : []

const tablePageLink = (table: Table): Child[] => [
  ' ',
  h('a.more', { href: href(path.table(table.id)) }, 'Tabel op een eigen pagina'),
]

function plainTable(block: Block, caption: string): Element {
  const rows = block.text.split('\n').slice(1)
  return h('div.table-scroll', { tabIndex: 0, role: 'region', ariaLabel: caption || 'Tabel' }, [
    h(
      'table',
      h(
        'tbody',
        rows.map((row) =>
          h(
            'tr',
            row.split('\t').map((cell) => h('td', softBreaks(cell))),
          ),
        ),
      ),
    ),
  ])
}
