import { el } from '../../../components/element.ts'
import type { EntryView, NameView } from '../protocol.ts'
import { button } from './dom.ts'
import type { Parts, Screen } from './screen.ts'

export interface ListActs {
  finding: (index: number) => void
  name: (name: NameView) => void
  drop: (entry: EntryView) => void
  goTo: (rows: readonly [number, number]) => void
}

/** A section of the lists. It is open when it has entries, until a person opens or closes it. */
function section(parts: Parts, title: string, rows: HTMLElement[], none: string): HTMLElement {
  const before = parts.lists.querySelector<HTMLDetailsElement>(`[data-list="${title}"]`)
  const isOpen = before?.querySelector('li') ? before.open : rows.length > 0
  return el(
    'details',
    { 'data-list': title, ...(isOpen && { open: '' }) },
    el('summary', {}, `${title} (${rows.length})`),
    rows.length > 0 ? el('ol', {}, ...rows) : el('p', {}, none),
  )
}

const placeOf = (rows: readonly [number, number] | null): string => (rows ? `regel ${rows[0]}` : 'hele tekst')

function findingRows({ view, finding }: Screen, acts: ListActs): HTMLElement[] {
  return view.findings.map(({ says, rows }, index) => {
    const row = button('', () => acts.finding(index), el('small', {}, placeOf(rows)), says)
    row.setAttribute('data-finding', '')
    if (index === finding) row.setAttribute('aria-current', 'true')
    return el('li', {}, row)
  })
}

const nameRow = (name: NameView, acts: ListActs): HTMLElement =>
  button(
    '',
    () => acts.name(name),
    el('small', {}, `${name.times}×`),
    name.name,
    ...(name.near ? [el('em', {}, `lijkt op ${name.near.name}`)] : []),
  )

const nameRows = ({ found }: Screen, acts: ListActs): HTMLElement[] =>
  (found?.names ?? []).map((name) => el('li', {}, nameRow(name, acts)))

const referenceRows = ({ found }: Screen, acts: ListActs): HTMLElement[] =>
  (found?.references ?? []).map(({ text, reason, row }) => {
    const place = el('small', {}, placeOf([row, row]))
    return el(
      'li',
      {},
      button('', () => acts.goTo([row, row]), place, text, el('em', {}, reason)),
    )
  })

const entryRows = (screen: Screen, list: EntryView['list'], acts: ListActs): HTMLElement[] =>
  screen.view.entries
    .filter((entry) => entry.list === list)
    .map((entry) =>
      el(
        'li',
        { class: 'entry' },
        button('', () => acts.goTo(entry.rows), el('small', {}, placeOf(entry.rows)), entry.says),
        el('p', {}, entry.reason),
        button('Intrekken', () => acts.drop(entry)),
      ),
    )

/**
 * Draws the lists: findings, earlier rulings and corrections, unknown names, and references without a target.
 */
export function drawLists(screen: Screen, acts: ListActs): void {
  screen.parts.lists.replaceChildren(
    section(screen.parts, 'Bevindingen', findingRows(screen, acts), 'Er is nergens twijfel.'),
    section(screen.parts, 'Uitspraken', entryRows(screen, 'reading', acts), 'Nog geen.'),
    section(screen.parts, 'Correcties', entryRows(screen, 'corrections', acts), 'Nog geen.'),
    section(
      screen.parts,
      'Onbekende namen',
      nameRows(screen, acts),
      screen.found ? 'Geen namen die vaak voorkomen zonder in een register te staan.' : 'Wordt gezocht.',
    ),
    section(
      screen.parts,
      'Verwijzingen zonder doel',
      referenceRows(screen, acts),
      screen.found ? 'Elke verwijzing leidt ergens heen.' : 'Wordt gezocht.',
    ),
  )
}

const counted = (count: number): string => {
  if (count === 0) return 'Geen bevindingen'
  return count === 1 ? '1 bevinding' : `${count} bevindingen`
}

/** Draws the current finding, with its position among all. */
export function drawFinding({ view, finding, parts }: Screen): void {
  const now = view.findings[finding]
  const words = now
    ? [el('b', {}, `${finding + 1} van ${view.findings.length}`), ` ${placeOf(now.rows)}: ${now.says}`]
    : [counted(view.findings.length)]
  parts.finding.replaceChildren(...words)
  parts.finding.title = now?.meaning ?? ''
  for (const [index, button] of parts.lists.querySelectorAll('[data-finding]').entries())
    button.setAttribute('aria-current', String(index === finding))
}
