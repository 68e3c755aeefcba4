import type { Table } from '../../collections/schema/table.ts'
import { columnRole } from '../../extract/tables/sums-of-columns.ts'
import { type Wholes, wholesOf } from './wholes.ts'
import { yearBefore } from './year-columns.ts'

/** What the cells of a table can show: amounts, growth, or shares of the row above or of the whole. */
const CHOICES = ['bedragen', 'groei', 'aandeel', 'geheel'] as const
type Choice = (typeof CHOICES)[number]

/** A view of a table that a reader can choose, with an explanation. */
export interface ChoiceView {
  choice: Choice
  name: string
  explained: string
}

/** What can be derived from the figures of a table. */
export interface Derivable {
  /** For each column the index of the column with the year before it. */
  before: (number | null)[]
  /** Whether growth is also given in percent. Not in a table of percentages: there it is in procentpunt. */
  inPercent: boolean
  /** For each column whether its figures are parts of a whole. Changes and differences are not. */
  shared: boolean[]
  /** What each row is a share of, by row id. */
  wholes: Map<string, Wholes>
  /** Whether the share of the parent row and that of the whole differ for some row. */
  twoShares: boolean
}

export function derivable(table: Table): Derivable {
  const wholes = wholesOf(table)
  const isShared = (column: string): boolean => !['change', 'difference'].includes(columnRole(column) ?? '')
  return {
    before: yearBefore(table.columns),
    inPercent: table.unit !== '%',
    shared: table.columns.map((column) => table.unit !== '%' && isShared(column)),
    wholes,
    twoShares: [...wholes.values()].some(({ parent, whole }) => parent !== whole),
  }
}

const IN_AMOUNTS =
  ', en in procenten van dat jaar. Waar een van beide jaren leeg is, staat niets; ' +
  'waar het jaar ervoor nul is, geen percentage.'

const growthText = ({ unit }: Table): string =>
  unit === '%'
    ? 'Per jaar het verschil met het jaar ervoor, in procentpunten. Waar een van beide jaren leeg is, ' +
      'staat niets.'
    : `Per jaar het verschil met het jaar ervoor${unit === null ? '' : `, ${unit}`}${IN_AMOUNTS}`

/** The views of a table; the figures themselves come first. Views that would show nothing are left out. */
export function choiceViews(table: Table): ChoiceView[] {
  const { before, shared, wholes, twoShares } = derivable(table)
  const parts = shared.includes(true) ? [...wholes.values()].filter(({ parent }) => parent !== null) : []
  const views: (ChoiceView | false)[] = [
    { choice: 'bedragen', name: table.unit === '%' ? 'Percentages' : 'Bedragen', explained: '' },
    before.some((each) => each !== null) && { choice: 'groei', name: 'Groei', explained: growthText(table) },
    parts.length > 0 && {
      choice: 'aandeel',
      name: isFlat(table) ? 'Aandeel in het totaal' : 'Aandeel in de rij erboven',
      explained: shareText(table),
    },
    parts.length > 0 &&
      twoShares && {
        choice: 'geheel',
        name: 'Aandeel in het geheel',
        explained: wholeText(wholes),
      },
  ]
  return views.filter((view) => view !== false)
}

const isFlat = ({ rows }: Table): boolean => rows.every(({ level }) => level === 0)

const shareText = (table: Table): string =>
  isFlat(table)
    ? 'Per kolom welk deel een rij is van het totaal dat de tabel eronder noemt.'
    : 'Per kolom welk deel een rij is van de rij waar zij onder valt.'

function wholeText(wholes: ReadonlyMap<string, Wholes>): string {
  const names = [...new Set([...wholes.values()].flatMap(({ whole }) => whole?.label ?? []))]
  const each = names.length > 1 ? ' Die worden nooit bij elkaar opgeteld.' : ''
  return `Per kolom welk deel een rij is van ${names.map((name) => `‘${name}’`).join(' of ')}.${each}`
}
