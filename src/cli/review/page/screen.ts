import { el } from '../../../components/element.ts'
import type { Changes, Found, View } from '../protocol.ts'

/** The state of the page: the paper, the chosen rows, and the elements. */
export interface Screen {
  view: View
  /** The row at which the choice started, and the row that it was extended to. */
  chosen: { from: number; to: number }
  finding: number
  /** Names and references; null while they are being searched for. */
  found: Found | null
  isPrinted: boolean
  changed: ReadonlySet<string>
  parts: Parts
}

export interface Parts {
  title: HTMLElement
  file: HTMLElement
  status: HTMLElement
  alert: HTMLElement
  finding: HTMLElement
  rows: HTMLElement
  pages: HTMLElement
  reading: HTMLElement
  lists: HTMLElement
  bar: HTMLElement
  undo: HTMLButtonElement
  printed: HTMLButtonElement
}

const box = (label: string, name: string, more: Readonly<Record<string, string>> = {}): HTMLElement =>
  el('div', { class: `box ${name}`, role: 'listbox', tabindex: '0', 'aria-label': label, ...more })

export const makeParts = (): Parts => ({
  title: el('h1'),
  file: el('p', { class: 'file' }),
  status: el('p', { role: 'status', class: 'status' }),
  alert: el('p', { role: 'alert', class: 'alert' }),
  finding: el('p', { class: 'finding', 'aria-live': 'polite' }),
  rows: box('Regels van de bron', 'rows', { 'aria-multiselectable': 'true' }),
  pages: box('Bladzijden zoals gedrukt', 'pages', { 'aria-multiselectable': 'true', hidden: '' }),
  reading: box('Onze lezing', 'reading', { 'aria-multiselectable': 'true' }),
  lists: el('aside', { class: 'lists', 'aria-label': 'Bevindingen, namen en uitspraken' }),
  bar: el('div', { class: 'bar', role: 'group', 'aria-label': 'Wat de gekozen regels zijn' }),
  undo: el('button', { type: 'button' }),
  printed: el('button', { type: 'button', 'aria-pressed': 'false' }),
})

/** The first and the last chosen row. */
export const chosenRows = ({ chosen: { from, to } }: Pick<Screen, 'chosen'>): [number, number] => [
  Math.min(from, to),
  Math.max(from, to),
]

export function tell({ parts }: Screen, words: string): void {
  parts.status.textContent = words
  parts.alert.textContent = ''
}

export function warn({ parts }: Screen, words: string): void {
  parts.alert.textContent = words
  parts.status.textContent = ''
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** Sums up the changes: "3 blokken worden 2 blokken." */
export function sumUp({ now, before, numbers }: Changes): string {
  if (now.length + before.length === 0) return 'Er verandert niets aan de blokken.'
  const blocks =
    `${counted(before.length, 'blok wordt', 'blokken worden')} ` +
    `${counted(now.length, 'blok', 'blokken')}.`
  if (numbers.length === 0) return blocks
  const changed = counted(numbers.length, 'gepubliceerd nummer verandert', 'gepubliceerde nummers veranderen')
  return `${blocks} ${changed}.`
}
