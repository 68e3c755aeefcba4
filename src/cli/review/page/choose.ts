import type { BlockView } from '../protocol.ts'
import { reveal } from './dom.ts'
import { chosenRows, type Screen } from './screen.ts'

const rowOf = (option: Element): number => Number(option.getAttribute('data-row'))

/** Marks the chosen rows in a list of rows; the one that was come to is the one that has the focus. */
function markRows(box: HTMLElement, [from, to]: [number, number], head: number): void {
  let active: Element | null = null
  for (const option of box.querySelectorAll('[data-row]')) {
    const row = rowOf(option)
    const isChosen = row >= from && row <= to
    option.setAttribute('aria-selected', String(isChosen))
    option.classList.toggle('active', row === head)
    if (row === head) active = option
  }
  if (active) box.setAttribute('aria-activedescendant', active.id)
  else box.removeAttribute('aria-activedescendant')
  reveal(box, active)
}

const isIn = ({ rows }: BlockView, [from, to]: [number, number]): boolean =>
  rows.some((row) => row >= from && row <= to)

function markBlocks({ view, parts }: Screen, range: [number, number]): void {
  const chosen = new Set(view.blocks.filter((block) => isIn(block, range)).map(({ id }) => id))
  let first: Element | null = null
  for (const option of parts.reading.querySelectorAll('[data-block]')) {
    const isChosen = chosen.has(option.getAttribute('data-block') ?? '')
    option.setAttribute('aria-selected', String(isChosen))
    if (isChosen) first ??= option
  }
  if (first) parts.reading.setAttribute('aria-activedescendant', first.id)
  else parts.reading.removeAttribute('aria-activedescendant')
  reveal(parts.reading, first)
}

export function choose(screen: Screen, from: number, to: number): void {
  screen.chosen = { from, to }
  markRows(screen.isPrinted ? screen.parts.pages : screen.parts.rows, chosenRows(screen), to)
  markBlocks(screen, chosenRows(screen))
}

/** All rows of a block, from its first to its last; a note in between is no part of it. */
export function chooseBlock(screen: Screen, id: string): void {
  const rows = screen.view.blocks.find((block) => block.id === id)?.rows ?? []
  const [first] = rows
  if (first === undefined) return
  const unbroken = rows.filter((row, at) => at === 0 || isNext(screen, rows[at - 1] ?? 0, row))
  const end = rows.findIndex((row, at) => row !== unbroken[at])
  choose(screen, rows[(end < 0 ? rows.length : end) - 1] ?? first, first)
}

/** Nothing but blank rows stands between. */
const isNext = ({ view }: Screen, before: number, row: number): boolean =>
  view.rows.slice(before, row - 1).every(({ text }) => text.trim() === '')

const filledRows = ({ view }: Screen): number[] =>
  view.rows.flatMap(({ row, text }) => (text.trim() === '' ? [] : [row]))

/** To the row that stands `step` filled rows further; with `stretch` all between are chosen. */
export function moveRow(screen: Screen, step: number, stretch: boolean): void {
  const rows = filledRows(screen)
  const { from, to } = screen.chosen
  const at = rows.findLastIndex((row) => row <= to)
  const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))] ?? to
  choose(screen, stretch ? from : next, next)
}

export function moveBlock(screen: Screen, step: number): void {
  const { blocks } = screen.view
  const range = chosenRows(screen)
  const at = blocks.findIndex((block) => isIn(block, range))
  const withRows = blocks.filter((block) => block.rows.length > 0)
  const now = at < 0 ? 0 : withRows.indexOf(blocks[at] as BlockView)
  const next = withRows[Math.max(0, Math.min(withRows.length - 1, now + step))]
  if (next) chooseBlock(screen, next.id)
}

export function chooseFinding(screen: Screen, step: number): void {
  const { findings } = screen.view
  if (findings.length === 0) return
  const next = (screen.finding + step + findings.length) % findings.length
  screen.finding = next
  const place = findings[next]?.rows
  if (place) choose(screen, place[1], place[0])
}
