import type { Element } from 'hast'
import { h } from 'hastscript'
import { formatNumber } from '../../catalogue/format.ts'
import type { TableRow } from '../../collections/schema/table.ts'
import type { Derivable } from './choices.ts'
import { growth } from './growth.ts'
import { share } from './wholes.ts'

const percent = new Intl.NumberFormat('nl-NL', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const signed = (text: string, value: number): string => `${value > 0 ? '+' : ''}${text.replace('-', '−')}`

/** 0.2241 → '22,4%'; a positive share that would round to zero → '< 0,1%'. */
function shareText(part: number | null): string {
  if (part === null) return ''
  return part > 0 && part < 0.0005 ? '< 0,1%' : percent.format(part)
}

/** What a cell shows in the other views of its table. */
export function derivedCell(
  row: TableRow,
  index: number,
  { before, inPercent, shared, wholes, twoShares }: Derivable,
): Element[] {
  const value = row.values[index] ?? null
  const indexBefore = before[index] ?? null
  const { parent, whole } = wholes.get(row.id) ?? { parent: null, whole: null }
  const shareOf = (of: TableRow | null): string =>
    shareText(shared[index] && of ? share(value, of.values[index] ?? null) : null)
  return [
    ...shown(
      'groei',
      indexBefore === null ? [] : growthTexts(value, row.values[indexBefore] ?? null, inPercent),
    ),
    ...shown('aandeel', [shareOf(parent)]),
    ...shown('geheel', twoShares ? [shareOf(whole)] : []),
  ]
}

function growthTexts(value: number | null, before: number | null, inPercent: boolean): string[] {
  const found = growth(value, before)
  if (!found) return []
  const { absolute, relative } = found
  return [
    signed(formatNumber(absolute), absolute),
    relative === null || !inPercent ? '' : signed(percent.format(relative), absolute),
  ]
}

/** Each text on a line of its own. These are the only `i` elements beside a figure. */
function shown(choice: string, texts: readonly string[]): Element[] {
  const lines = texts.filter((text) => text !== '')
  return lines.length > 0
    ? [
        h(
          `i.${choice}`,
          lines.flatMap((line, index) => (index > 0 ? [h('br'), line] : [line])),
        ),
      ]
    : []
}
