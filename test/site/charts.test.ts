import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { chartsOf, type Mark } from '../render/charts/read-svg.ts'
import { sitePages } from './site-pages.ts'

const out = inject('out')
const data = (file: string) => JSON.parse(readFileSync(join(out, 'data/v1', file), 'utf-8'))
const pages = sitePages(out).filter(({ html }) => html.includes('class="chart '))
const charts = pages.flatMap(({ path, html }) => chartsOf(html).map((chart) => ({ path, ...chart })))

/** Each mark is as large as its number says, measured against the largest. */
function expectTrue(marks: readonly Mark[], sizeOf: (mark: Mark) => number): void {
  const largest = marks.reduce((most, mark) => (Math.abs(mark.value) > Math.abs(most.value) ? mark : most))
  for (const mark of marks)
    expect(sizeOf(mark) / sizeOf(largest)).toBeCloseTo(Math.abs(mark.value / largest.value), 2)
}

test('there are pictures of the tables and of the texts', () => {
  expect(new Set(charts.map(({ kind }) => kind))).toEqual(new Set(['columns', 'bars', 'trend']))
})

test('columns and bars are as large as their numbers', () => {
  for (const { kind, marks } of charts) {
    if (kind === 'columns') expectTrue(marks, ({ height = 0 }) => height)
    if (kind === 'bars') expectTrue(marks, ({ width = 0 }) => width)
  }
})

/** Rows of the table with this label under the spending rows, added up by hand: `Bijdrage(n)` are one. */
function addedUp(
  table: { columns: string[]; rows: { label: string; path: string[]; values: number[] }[] },
  label: string,
  column: number,
): number {
  const one = (text: string): string => text.replace(/^Bijdragen /u, 'Bijdrage ')
  const rows = table.rows.filter(
    (row) => row.path[0] === 'Uitgaven' && row.path.length === 3 && one(row.label) === one(label),
  )
  return rows.reduce((sum, row) => sum + row.values[column]! * 1000, 0)
}

test('the numbers on the pictures of a budget are those of its table', () => {
  const budgets = charts.filter(({ path, kind }) => path.startsWith('tabellen/') && kind !== 'trend')
  expect(budgets.length).toBeGreaterThan(0)
  for (const { path, kind, title, marks } of budgets) {
    const table = data(`tables/${path.split('/')[1]}.json`)
    const year = /20\d\d/.exec(title)?.[0] ?? ''
    for (const { label, value } of marks) {
      const [instrument, column] =
        kind === 'columns' ? [title.replace(/, \d{4}–\d{4}$/, ''), label] : [label, year]
      expect([title, label, value]).toEqual([
        title,
        label,
        addedUp(table, instrument, table.columns.indexOf(column)),
      ])
    }
  }
})

test('the numbers on the pictures of a text are amounts of the text', () => {
  const amounts: { value: number; period: string | null }[] = data('amounts.json')
  for (const { marks } of charts.filter(({ kind }) => kind === 'trend')) {
    for (const { label, value } of marks) {
      expect(
        amounts.filter((amount) => amount.value === value && amount.period?.startsWith(label)),
      ).not.toEqual([])
    }
  }
})

test('the pictures hold no style of their own', () => {
  for (const { html } of pages) expect(html).not.toMatch(/<svg[^>]*>(?:(?!<\/svg>).)*(?:\sstyle=|<style)/s)
})
