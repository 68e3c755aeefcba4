import { path } from '../../catalogue/addresses.ts'
import { type Catalogue, titleOf } from '../../catalogue/catalogue.ts'
import { counted } from '../../catalogue/format.ts'
import { type Place, placeOf } from '../../catalogue/places.ts'
import { ofOwn } from '../../catalogue/reads/of-document.ts'
import {
  comparedAmounts,
  differingCells,
  statementId,
  type TextOnTable,
  textOnTable,
} from '../../catalogue/table-statements.ts'
import type { Table } from '../../collections/schema/table.ts'
import { printHtml } from '../../render/html/print.ts'
import { type ChoiceView, choiceViews } from '../../render/tables/choices.ts'
import { type Marks, renderFullTable } from '../../render/tables/full-table.ts'
import { extentOf } from '../documents/document-facts.ts'
import { calculationsOf, type RowCalculations } from './calculations.ts'

export interface TableRowView {
  id: string
  /** Id of its document. */
  source: string
  name: string
  title: string
  url: string
  size: string
  document: string
  /** Which part of its document is here, when that is not all of it. */
  extent: string | null
  /** 'Alle 119 totalen kloppen'; null when the table states none. */
  proof: string | null
  /** '6 bedragen in de tekst verschillen'; null when none does. */
  differences: string | null
}

export interface TablePage extends TableRowView {
  /** Id of the table in its document. */
  block: string
  place: Place
  unit: string | null
  html: string
  choices: ChoiceView[]
  /** Whether it has rows that can be folded. */
  folds: boolean
  calculations: RowCalculations[]
  text: TextOnTable
  downloads: Download[]
}

/** A data file of a table, and what it is for. */
export interface Download {
  name: string
  url: string
  purpose: string
}

const FILES: readonly (readonly [ending: string, name: string, purpose: string])[] = [
  [
    'excel.csv',
    'CSV voor Excel',
    'opent in een Nederlandse Excel of LibreOffice meteen in kolommen, met een komma in de getallen',
  ],
  ['csv', 'CSV', 'voor programma’s: komma’s tussen de kolommen en een punt in de getallen'],
  [
    'json',
    'JSON',
    'met van elke rij het pad, de plaats in de bron, de gedrukte bedragen en de nagerekende sommen',
  ],
  [
    'csv-metadata.json',
    'Beschrijving (CSV on the Web)',
    'zegt een programma wat elke kolom van het CSV-bestand is, en in welke eenheid',
  ],
]

const downloadsOf = ({ id }: Table): Download[] =>
  FILES.map(([ending, name, purpose]) => ({ name, purpose, url: `/data/v1/tables/${id}.${ending}` }))

function proofOf({ checks }: Table): string | null {
  const right = checks.filter(({ ok }) => ok).length
  if (checks.length === 0) return null
  if (checks.length === 1) return right === 1 ? 'De som klopt' : 'De som klopt niet'
  if (right === 0) return `Geen van de ${checks.length} sommen klopt`
  const sums = `${checks.length} sommen`
  if (right === 1) return `1 van de ${sums} klopt`
  return right < checks.length ? `${right} van de ${sums} kloppen` : `Alle ${sums} kloppen`
}

function differencesOf(catalogue: Catalogue, table: Table): string | null {
  const count = comparedAmounts(catalogue, table).filter(
    ({ comparison }) => comparison.verdict === 'differs',
  ).length
  return count === 0
    ? null
    : counted(count, 'bedrag in de tekst verschilt', 'bedragen in de tekst verschillen')
}

const tableRow = (catalogue: Catalogue, table: Table): TableRowView => ({
  id: table.id,
  source: table.document,
  name: table.number ? `Tabel ${table.number}` : 'Tabel',
  title: table.title,
  url: path.table(table.id),
  size: [counted(table.rows.length, 'rij', 'rijen'), counted(table.columns.length, 'kolom', 'kolommen')].join(
    ', ',
  ),
  document: titleOf(catalogue, table.document),
  extent: extentOf(catalogue.documentOf.get(table.document)),
  proof: proofOf(table),
  differences: differencesOf(catalogue, table),
})

const rowsIn = ofOwn('tableRows', (catalogue: Catalogue, { id }): TableRowView[] =>
  (catalogue.tablesByDocument.get(id) ?? []).map((table) => tableRow(catalogue, table)),
)

/** The rows in the list of the tables of all texts. */
export const tableRows = (catalogue: Catalogue): TableRowView[] =>
  catalogue.documents.flatMap((document) => rowsIn(catalogue, document))

function marksOf(catalogue: Catalogue, table: Table, calculations: readonly RowCalculations[]): Marks {
  const differing = [...differingCells(catalogue, table)]
  return {
    sums: new Map(calculations.map(({ id, row, wrong }) => [row.url.slice(1), { url: `#${id}`, wrong }])),
    wrongSums: new Map(
      calculations.flatMap(({ id, wrongCells }) => wrongCells.map((cell) => [cell, `#${id}`])),
    ),
    takenCells: new Map(
      calculations.flatMap(({ id, takenCells }) => takenCells.map((cell) => [cell, `#${id}`])),
    ),
    differences: new Map(
      differing.map(([cell, amount]) => [
        cell,
        {
          url: `#${statementId(amount)}`,
          text: amount.text,
          cells: amount.comparison.cells.length,
        },
      ]),
    ),
  }
}

export function tablePage(catalogue: Catalogue, table: Table): TablePage {
  const calculations = calculationsOf(catalogue, table)
  return {
    ...tableRow(catalogue, table),
    block: table.block,
    place: placeOf(catalogue, table.document, table.block),
    unit: table.unit,
    html: printHtml([renderFullTable(table, marksOf(catalogue, table, calculations))]),
    choices: choiceViews(table),
    folds: table.rows.some(({ level }) => level > 0),
    calculations,
    text: textOnTable(catalogue, table),
    downloads: downloadsOf(table),
  }
}
