import type { MarkerOutcome } from './markers.ts'
import type { Outcome } from './measure.ts'

/** Outcomes of one mutation, over all texts. */
export interface Figures {
  name: string
  texts: number
  outcomes: Outcome[]
  /** Of the note markers without text. */
  markers: MarkerOutcome[]
}

type Test = (outcome: Outcome) => boolean

/** Part of the outcomes that pass, 1 when there are none. */
export function share<Item>(outcomes: readonly Item[], passes: (item: Item) => boolean): number {
  return outcomes.length === 0 ? 1 : outcomes.filter(passes).length / outcomes.length
}

const remaining = ({ fate }: Outcome): boolean => fate !== 'gone'
export const untouched = ({ outcomes }: Figures): Outcome[] =>
  outcomes.filter((each) => each.numbered && !each.touched && remaining(each))
export const touched = ({ outcomes }: Figures): Outcome[] =>
  outcomes.filter((each) => each.numbered && each.touched && remaining(each))
const others = ({ outcomes }: Figures): Outcome[] =>
  outcomes.filter((each) => !each.numbered && remaining(each))

export const isKept: Test = ({ fate }) => fate === 'kept'
export const leads: Test = ({ fate }) => fate === 'kept' || fate === 'led'
export const isWrong = ({ wrong }: { wrong?: string }): boolean => wrong !== undefined

const percent = <Item>(items: readonly Item[], passes: (item: Item) => boolean): string =>
  items.length === 0 ? '-' : `${(100 * share(items, passes)).toFixed(1)}% of ${items.length}`

const COLUMNS: readonly (readonly [title: string, value: (figures: Figures) => string])[] = [
  ['mutation', ({ name }) => name],
  ['texts', ({ texts }) => String(texts)],
  ['at other words', ({ outcomes, markers }) => String([...outcomes, ...markers].filter(isWrong).length)],
  ['untouched keep', (figures) => percent(untouched(figures), isKept)],
  ['changed keep', (figures) => percent(touched(figures), isKept)],
  ['changed keep or lead', (figures) => percent(touched(figures), leads)],
  ['headings, notes keep or lead', (figures) => percent(others(figures), leads)],
  [
    'markers keep',
    ({ markers }) =>
      percent(
        markers.filter(({ fate }) => fate !== 'gone'),
        (each) => each.fate === 'kept',
      ),
  ],
  ['taken away', ({ outcomes }) => String(outcomes.filter((each) => each.fate === 'gone').length)],
]

/** One row a mutation; of every percentage the number of blocks it is about. */
export function asTable(all: readonly Figures[]): string {
  const rows = [
    COLUMNS.map(([title]) => title),
    ...all.map((figures) => COLUMNS.map(([, value]) => value(figures))),
  ]
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n')
}
